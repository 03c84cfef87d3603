/** A made-up indicator: the columns of `indicators.csv`, and how large its figures are in a county. */
export interface MadeUp {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly theme: string;
  readonly unit: string;
  readonly measure: "flow" | "stock" | "rate";
  readonly better: "higher" | "lower" | "none";
  readonly decimals: number;
  /** A county's figure in the first year, about. */
  readonly size: number;
  /** Growth a year in percent, about; for a rate, the step of its walk in its own unit. */
  readonly growth: number;
}

export const THEMES = [
  ["economy", "经济总量", "Economy"],
  ["industry", "工业", "Industry"],
  ["investment", "投资", "Investment"],
  ["trade", "贸易与消费", "Trade and consumption"],
  ["finance", "财政金融", "Public finance and banking"],
  ["people", "人口与生活", "People and living"],
  ["environment", "资源环境", "Resources and environment"],
] as const;

export const UNITS = [
  ["%", "%", "percent", "1"],
  ["亿元", "CNY 100 million", "money-cny", "100000000"],
  ["万元", "CNY 10,000", "money-cny", "10000"],
  ["元", "CNY", "money-cny", "1"],
  ["万美元", "USD 10,000", "money-usd", "10000"],
  ["万人", "10,000 people", "people", "10000"],
  ["个", "items", "count", "1"],
  ["万吨标准煤", "10,000 tonnes of standard coal", "energy", "10000"],
  ["吨", "tonnes", "mass", "1"],
  ["公顷", "hectares", "area", "10000"],
] as const;

const TABLE = `
gdp|地区生产总值|Gross domestic product|economy|亿元|flow|higher|2|60|7
primary-output|第一产业增加值|Value added of primary industry|economy|亿元|flow|higher|2|12|4
secondary-output|第二产业增加值|Value added of secondary industry|economy|亿元|flow|higher|2|25|7
tertiary-output|第三产业增加值|Value added of tertiary industry|economy|亿元|flow|higher|2|23|9
industrial-output|规模以上工业增加值|Value added of industry above size|industry|亿元|flow|higher|2|20|8
industrial-revenue|规模以上工业营业收入|Revenue of industry above size|industry|亿元|flow|higher|1|70|8
industrial-profit|规模以上工业利润总额|Profit of industry above size|industry|亿元|flow|higher|2|5|6
industrial-firms|规模以上工业企业数|Industrial firms above size|industry|个|stock|higher|0|60|5
new-firms|新登记企业数|Newly registered firms|industry|个|flow|higher|0|700|9
fixed-investment|固定资产投资完成额|Fixed asset investment|investment|亿元|flow|higher|2|40|9
property-investment|房地产开发投资|Property development investment|investment|亿元|flow|none|2|8|7
capital-in-place|实际到位内资|Domestic capital in place|investment|亿元|flow|higher|2|15|10
foreign-capital|实际利用外资|Foreign capital used|investment|万美元|flow|higher|0|1200|6
signed-projects|新签约项目数|Newly signed projects|investment|个|flow|higher|0|30|5
retail-sales|社会消费品零售总额|Retail sales of consumer goods|trade|亿元|flow|higher|2|22|9
exports|出口总额|Exports|trade|万美元|flow|higher|0|6000|7
imports|进口总额|Imports|trade|万美元|flow|none|0|3500|7
public-revenue|一般公共预算收入|General public budget revenue|finance|万元|flow|higher|0|38000|8
public-spending|一般公共预算支出|General public budget spending|finance|万元|flow|none|0|120000|9
deposits|金融机构存款余额|Deposits of financial institutions|finance|亿元|stock|higher|2|70|10
loans|金融机构贷款余额|Loans of financial institutions|finance|亿元|stock|higher|2|45|11
population|常住人口|Resident population|people|万人|stock|none|2|38|0.3
urban-jobs|城镇新增就业|New urban jobs|people|万人|flow|higher|2|0.4|3
urban-income|城镇居民人均可支配收入|Urban disposable income per head|people|元|rate|higher|0|11000|900
rural-income|农村居民人均可支配收入|Rural disposable income per head|people|元|rate|higher|0|4200|500
unemployment|城镇调查失业率|Surveyed urban unemployment rate|people|%|rate|lower|1|4.5|0.2
urban-share|常住人口城镇化率|Urban share of residents|people|%|rate|higher|1|40|1
energy-use|能源消费总量|Energy use|environment|万吨标准煤|flow|lower|2|90|3
dioxide|二氧化硫排放量|Sulphur dioxide emitted|environment|吨|flow|lower|0|3200|-3
clean-days|空气质量优良天数比例|Share of days with good air|environment|%|rate|higher|1|75|0.6
`;

export const INDICATORS: readonly MadeUp[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [id, name, nameEn, theme, unit, measure, better, decimals, size, growth] = line.split("|");
    return {
      id,
      name,
      nameEn,
      theme,
      unit,
      measure,
      better,
      ...numbers({ decimals, size, growth }),
    } as MadeUp;
  });

function numbers(cells: Record<string, string | undefined>): Record<string, number> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, Number(cell)]));
}

/** The indicators that are shown first, and that every place has a target for. */
export const FEATURED = [
  "gdp",
  "fixed-investment",
  "capital-in-place",
  "retail-sales",
  "public-revenue",
  "energy-use",
];
