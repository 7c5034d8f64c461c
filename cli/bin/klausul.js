#!/usr/bin/env node
import '../dist/klausul.js';
