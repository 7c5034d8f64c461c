import {reqs} from './.tmp-load.mjs';
const rung=[],printed=[];
for(const r of reqs){
  const vs=[['',r.verification],...r.rungs.map((g,i)=>[i,g.verification])].filter(x=>x[1]);
  for(const l of ['sv','en']){
    r.rungs.forEach((g,i)=>rung.push([r.id+'/'+i,l,g.text[l]]));
    printed.push([r.id+' title',l,r.title[l]],[r.id+' purpose',l,r.purpose[l]]);
    for(const [i,v] of vs){printed.push([r.id+' how'+i,l,v.how[l]],[r.id+' ev'+i,l,v.evidence[l]]);if(v.equivalent)printed.push([r.id+' eq'+i,l,v.equivalent[l]])}
  }
}
const hits=(list,re)=>list.flatMap(([id,l,t])=>[...t.matchAll(re)].map(m=>`${id} ${l}: …${t.slice(Math.max(0,m.index-40),m.index+m[0].length+30)}…`));
const show=(n,h)=>console.log('##',n,h.length,'\n'+h.slice(0,40).join('\n'));
const W=(w)=>new RegExp('(?<![\\p{L}\\p{N}-])(?:'+w+')(?![\\p{L}\\p{N}-])','giu');
show('rung modals sv',hits(rung,W('bör|kan|får|skall|måste|kommer att|borde|kunde|ska inte|behöver')));
show('rung modals en',hits(rung,W('should|may|must|can|will|might|could|would|need to|cannot')));
show('printed modals sv',hits(printed,W('ska|skall|bör|måste|borde|kan|får')));
show('printed modals en',hits(printed,W('shall|must|should|may|can|will')));
show('open',hits([...rung,...printed],W('m\\.m\\.?|osv\\.?|etc\\.?|t\\.ex\\.?|till exempel|exempelvis|bl\\.a\\.?|med flera|m\\.fl\\.?|och/eller|såsom|for example|such as|and/or|e\\.g\\.|including|bland annat|inklusive|däribland|with others')));
show('vague sv',hits([...rung,...printed],W('lämplig\\p{L}*|tillräcklig\\p{L}*|erforderlig\\p{L}*|adekvat\\p{L}*|god|gott|goda|hög|högt|höga|modern\\p{L}*|säker|säkert|säkra|robust\\p{L}*|branschstandard|vedertag\\p{L}*|marknadsmässig\\p{L}*|tillfredsställande|rimlig\\p{L}*|användarvänlig\\p{L}*|regelbund\\p{L}*|kontinuerlig\\p{L}*|löpande|periodisk\\p{L}*|vid behov|snarast|skyndsamt|omgående|dröjsmål|i god tid|ofta|normalt|cirka|ca|om möjligt|möjlig\\p{L}*|sträva\\p{L}*|eftersträva\\p{L}*|bästa|vanlig\\p{L}*|relevant\\p{L}*|väsentlig\\p{L}*|nödvändig\\p{L}*|aktuell\\p{L}*|omedelbar\\p{L}*|genast|tydlig\\p{L}*|enkel|enkelt|enkla|snabb\\p{L}*|effektiv\\p{L}*')));
show('vague en',hits([...rung,...printed],W('appropriate|adequate|sufficient|suitable|reasonable|good|high|modern|secure|robust|best practice|state of the art|regular\\p{L}*|continuous\\p{L}*|periodic\\p{L}*|where necessary|as needed|promptly|immediately|without undue delay|without delay|timely|often|normally|approximately|about|if possible|as far as possible|strive|endeavour|relevant|necessary|easy|clear|fast|user-friendly|effective|up to date|current')));
show('compound',hits(rung,/(; |[.] \p{Lu}|: |(?<!\p{L})(samt|dessutom|därutöver|även|också|likaså|as well as|in addition|also|furthermore|moreover)(?!\p{L}))/giu));
