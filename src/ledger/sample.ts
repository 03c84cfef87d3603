/**
 * The smallest whole ledger: a made-up city with two districts. The examples of `rules.ts` break
 * it one cell at a time; the tests of other rooms stand on it too.
 */
export const SAMPLE: Readonly<Record<string, string>> = {
  "site.json": `{
  "title": "大湖市台账",
  "title_en": "Great Lake City ledger",
  "subtitle": "示例数据",
  "subtitle_en": "Sample data",
  "publisher": "大湖市统计局",
  "publisher_en": "Great Lake City Statistics Bureau",
  "licence": { "name": "CC BY 4.0", "name_en": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" },
  "repository": "",
  "edit": "",
  "base_url": "https://lake.example",
  "contact": "mailto:data@lake.example",
  "default_region": "lake",
  "featured_indicators": ["gdp"],
  "as_of": "2024-12",
  "schedule_bands": { "ahead": 0, "slightly_behind": -5, "behind": -15 },
  "low_completion": 30, "bulletin": { "title": "", "title_en": "", "first_themes": [], "first_indicators": [] }, "population": "",
  "score": { "indicators": [{ "indicator": "gdp", "weight": "100", "cap": "120", "floor": "0" }] },
  "themes": [{ "id": "economy", "name": "经济总量", "name_en": "Economy" }],
  "peer_groups": [{ "id": "lake-districts", "name": "大湖市各区", "name_en": "Districts of Great Lake City" }],
  "schemes": [
    { "id": "origin", "name": "资金来源地", "name_en": "Origin" },
    { "id": "start", "name": "建设性质", "name_en": "Start" }
  ]
}
`,
  "regions.csv": `id,name,name_en,kind,parent,code,valid_from,valid_to,peer_group,note
lake,大湖市,Great Lake City,prefecture,,990000,,,,
lower,下城区,Lower District,district,lake,,2001,,lake-districts,
upper,上城区,Upper District,district,lake,,,,lake-districts,
`,
  "industries.csv": `id,name,name_en,kind,parent,code,note
industry,工业,Industry,sector,,,
`,
  "offices.csv": `id,name,name_en,contact
statistics,统计局,Statistics bureau,
`,
  "units.csv": `id,name_en,dimension,factor,note
%,%,percent,1,
个,items,count,1,
万元,"CNY 10,000",money-cny,10000,
亿元,CNY 100 million,money-cny,100000000,
`,
  "indicators.csv": `id,name,name_en,theme,unit,measure,better,additive,decimals,frequency,office,definition,definition_en
gdp,地区生产总值,Gross domestic product,economy,亿元,flow,higher,yes,1,year,statistics,一地常住单位在一定时期内生产活动的最终成果。,The final result of production by all resident units of a place in a period.
projects,项目数,Projects,economy,个,flow,higher,yes,0,month,statistics,报告期内引进的项目个数。,The number of projects introduced in the period.
`,
  "breakdowns.csv": `id,scheme,name,name_en,parent,exhaustive,note
origin-inside,origin,市内,Inside the city,,yes,
origin-outside,origin,市外,Outside the city,,yes,
start-new,start,新开工,New starts,,,
`,
  "sources.csv": `id,title,title_en,publisher,published,url,licence,note
report-2024,2024年工作报告,Work report 2024,大湖市,2025-01-20,https://example.org/report,,
`,
  "observations/2023.csv": `region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note
lake,gdp,,,2023,20.0,亿元,,A,report-2024,1,
lower,gdp,,,2023,9.5,亿元,,A,report-2024,1,
upper,gdp,,,2023,10.5,亿元,,A,report-2024,1,
`,
  "observations/2024.csv": `region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note
lake,gdp,,,2024,22.3,亿元,,A,report-2024,1,
lake,projects,,,2024-01/2024-06,40,个,,A,report-2024,2,
lake,projects,,origin-inside;start-new,2024-01/2024-06,12,个,,A,report-2024,2,
lower,gdp,,,2024,9.8,亿元,,A,report-2024,1,
upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,
`,
  "targets/2024.csv": `region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note
lake,gdp,,,2024,growth,committed,2024-01,8,%,,report-2024,1,
lake,gdp,,,2024,level,committed,2024-01,21.6,亿元,,report-2024,1,
lake,projects,,,2024,level,committed,2024-01,90,个,,report-2024,2,
upper,gdp,,,2024,level,committed,2024-01,11.5,亿元,,report-2024,1,
`,
  "claims/2024.csv": `region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,source,locator
lake,gdp,,,2024,growth,,11.5,%,,report-2024,1
upper,gdp,,,2024,share,region=lake,56.1,%,,report-2024,1
`,
};
