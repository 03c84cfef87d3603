import type { ColumnWords, TableWords } from "../zh/tables.ts";

/** Columns that several tables have. */
const shared = {
  id: { title: "Id", about: "Small letters, digits and hyphens; never changed once published" },
  name: { title: "Name" },
  name_en: { title: "English name" },
  kind: { title: "Kind" },
  parent: { title: "Parent" },
  note: { title: "Note", about: "The source's own wording and whatever else needs saying" },
  unit: { title: "Unit", about: "The unit of the source, unconverted" },
  frequency: { title: "Frequency" },
  region: { title: "Region" },
  industry: { title: "Industry", about: "Empty for the whole economy" },
  source: { title: "Source" },
  locator: { title: "Locator", about: "Where in the source: part, section, paragraph or table" },
  indicator: { title: "Indicator" },
  breakdown: {
    title: "Breakdown",
    about: "One or more category ids joined by semicolons and sorted; empty for the total",
  },
  period: {
    title: "Period",
    about:
      "ISO 8601: 2006, 2006-04, 2010-Q3, 2006-06-24, or an interval 2006-01/2006-04 (January to April, cumulative)",
  },
  value: {
    title: "Value",
    about: "Digits and a decimal point only; no thousands separators, no unit, no words",
  },
  qualifier: {
    title: "Qualifier",
    about: "~ about, >= at least, <= at most, > over, < under; empty for an exact figure",
  },
  basis: {
    title: "Basis",
    about: "Of a growth: comparable prices, the same scope, or nominal; empty for the indicator's own",
  },
  in_file: { title: "File" },
} satisfies Readonly<Record<string, ColumnWords>>;

/** Every table of the ledger and its columns. */
export const tables: TableWords = {
  regions: {
    title: "Regions",
    about: "Administrative areas, zones, parks, departments and the groups that reports add up, as one tree",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      kind: shared.kind,
      parent: shared.parent,
      code: { title: "Code", about: "Administrative division code of GB/T 2260" },
      valid_from: { title: "Valid from" },
      valid_to: { title: "Valid to" },
      peer_group: { title: "Peer group", about: "The places it is ranked among" },
      sums: {
        title: "Sums",
        about:
          "contained: its figures are in its parent's; beside: they are not; empty where nobody has said",
      },
      also_in: {
        title: "Also in",
        about: "Another place whose figures contain this one's, as the county that a zone lies in",
      },
      note: shared.note,
    },
  },
  industries: {
    title: "Industries",
    about: "Sectors, sections, divisions and clusters",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      kind: shared.kind,
      parent: shared.parent,
      code: { title: "Code", about: "Industry code of GB/T 4754" },
      note: shared.note,
    },
  },
  offices: {
    title: "Offices",
    about: "Who answers for an indicator",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      contact: { title: "Contact", about: "An https or mailto address" },
    },
  },
  units: {
    title: "Units",
    about: "Units as written; converted only within a dimension",
    columns: {
      id: { title: "Unit" },
      name_en: shared.name_en,
      dimension: { title: "Dimension" },
      factor: {
        title: "Factor",
        about: "How many base units one of it is, a decimal or a fraction (2000/3)",
      },
      note: shared.note,
    },
  },
  indicators: {
    title: "Indicators",
    about: "Indicators with definition, unit and office",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      theme: { title: "Theme" },
      unit: shared.unit,
      measure: { title: "Measure", about: "flow over a period, stock at its end, rate, or rank" },
      better: { title: "Better", about: "Whether higher or lower is better, or neither" },
      additive: { title: "Additive", about: "Whether the parts add up to the whole" },
      decimals: { title: "Decimals" },
      frequency: shared.frequency,
      growth: {
        title: "Growth",
        about: "computed from the figures, stated by the office, or none; empty means computed",
      },
      growth_basis: {
        title: "Basis of growth",
        about: "Of the growth that is stated: comparable prices, the same scope, or nominal",
      },
      growth_in: {
        title: "Growth in",
        about: "The indicator whose figures are this one's growth; empty where the growth stands in claims",
      },
      prices: {
        title: "Prices",
        about: "current, constant (of one year), comparable, or an index; empty where nobody has said",
      },
      prices_year: { title: "Year of prices", about: "The year whose prices are kept constant" },
      about_tolerance: {
        title: "Tolerance of “about”",
        about:
          "What “about” allows, in the indicator's unit; empty for 0.1 points of a rate or growth, 1% of an amount",
      },
      jump: {
        title: "Jump",
        about:
          "How many times as much as before the check tells of; empty for 10, of a cumulative figure in one month 2",
      },
      importance: {
        title: "Importance",
        about: "1 comes first on the page of a place; those left empty come last, and no page opens with one",
      },
      office: { title: "Office" },
      definition: { title: "Definition" },
      definition_en: { title: "Definition in English" },
    },
  },
  breakdowns: {
    title: "Breakdowns",
    about: "Categories of origin, start, size and the like",
    columns: {
      id: shared.id,
      scheme: { title: "Scheme" },
      name: shared.name,
      name_en: shared.name_en,
      parent: shared.parent,
      exhaustive: { title: "Exhaustive", about: "The scheme's categories add up to the total" },
      note: shared.note,
    },
  },
  sources: {
    title: "Sources",
    about: "The reports that the figures come from",
    columns: {
      id: shared.id,
      title: { title: "Title" },
      title_en: { title: "English title" },
      publisher: { title: "Publisher" },
      published: {
        title: "Published",
        about: "Day, month or year; left empty where the document bears none, which the note then says",
      },
      year_assumed: {
        title: "Year assumed",
        about: "yes where the report names no year and it was concluded from what it says",
      },
      url: { title: "Address" },
      licence: { title: "Licence" },
      note: shared.note,
    },
  },
  leading_industries: {
    title: "Leading industries",
    about: "What a place says it stands on",
    columns: {
      region: shared.region,
      industry: shared.industry,
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  observations: {
    title: "Observations",
    about: "What was reached: one figure a row",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      value: shared.value,
      unit: shared.unit,
      qualifier: shared.qualifier,
      status: {
        title: "Status",
        about: "SDMX: A normal, E estimated, P provisional, F forecast; empty means A",
      },
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  targets: {
    title: "Targets",
    about: "What is aimed at: one figure a row",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      form: {
        title: "Form",
        about:
          "level: an amount; growth; average-growth a year; change in the unit; multiple of the base; words",
      },
      of: {
        title: "Of",
        about:
          "The other series of a relative target: column=id pairs joined by semicolons; the value is the margin",
      },
      tier: { title: "Tier", about: "committed (assigned), stretch, planned" },
      set_on: { title: "Set on" },
      value: { title: "Value", about: "The figure, or the lower end of a range" },
      to: { title: "To", about: "The upper end of a range" },
      unit: shared.unit,
      qualifier: shared.qualifier,
      nature: { title: "Nature", about: "binding or expected" },
      over: {
        title: "Over",
        about:
          "end, average, cumulative, or each year; empty for the end of a stock or rank, else cumulative",
      },
      base: {
        title: "Base",
        about: "The period that a multiple, a change or a longer-term level starts from",
      },
      basis: shared.basis,
      group: { title: "Group", about: "Rows of one group are met only together" },
      wording: {
        title: "Wording",
        about: "As the document puts it; required where there is neither a value nor another series",
      },
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
      target: {
        title: "Target",
        about:
          "As the document puts it: 318 亿元, at least 1300 亿元, growth of about 6%, 5% to 6%, at most 3%, growth of at least 6.5% a year on average, up 0.2 percentage points, double the level of 2020, top 3, in step with the economy, or in words; a bare number is in the unit of the column Unit",
      },
    },
  },
  claims: {
    title: "Claims",
    about: "What a report says about its own figures: growth, share, completion and the like",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      claim: { title: "Claim" },
      of: {
        title: "Of",
        about: "What it is relative to where that is not the usual: column=id pairs joined by semicolons",
      },
      value: shared.value,
      unit: shared.unit,
      qualifier: shared.qualifier,
      basis: shared.basis,
      wording: {
        title: "Wording",
        about: "As the report puts it; a verdict, the office's own on a target in words, stands here",
      },
      source: shared.source,
      locator: shared.locator,
    },
  },
  projects: {
    title: "Projects",
    about: "Investment projects that reports name",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      region: shared.region,
      park: { title: "Park" },
      industry: shared.industry,
      investor: { title: "Investor" },
      origin: { title: "Origin" },
      grade: { title: "Grade" },
      total_investment: {
        title: "Total investment",
        about: "Digits and a decimal point only; no thousands separators, no unit, no words",
      },
      unit: shared.unit,
      qualifier: shared.qualifier,
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  progress: {
    title: "Progress",
    about: "A project's stage and money at a period",
    columns: {
      project: { title: "Project" },
      period: shared.period,
      source: shared.source,
      stage: { title: "Stage" },
      planned: {
        title: "Planned",
        about: "Digits and a decimal point only; no thousands separators, no unit, no words",
      },
      completed: {
        title: "Completed",
        about: "Digits and a decimal point only; no thousands separators, no unit, no words",
      },
      unit: shared.unit,
      locator: shared.locator,
      note: shared.note,
    },
  },
  calendar: {
    title: "Reporting calendar",
    about: "When an indicator is due; what is not in it is never called missing",
    columns: {
      indicator: shared.indicator,
      region: { title: "Region", about: "Empty for every place that has the indicator" },
      frequency: shared.frequency,
      due: { title: "Due", about: "Whole days after the period's end: 15 is the 15th of the next month" },
      note: shared.note,
    },
  },
  aliases: {
    title: "Aliases",
    about:
      "What sheets call things, where the ledger calls them otherwise: in an import the name stands for the cells beside it",
    columns: {
      name: { title: "Alias", about: "As sheets write it; spaces, width and case do not count" },
      region: { title: "Region", about: "The place that it stands for" },
      indicator: { title: "Indicator", about: "The indicator that it stands for" },
      industry: { title: "Industry", about: "The industry that it stands for" },
      breakdown: { title: "Breakdown", about: "The category that it stands for, also beside an indicator" },
      unit: { title: "Unit", about: "The unit that it stands for" },
      source: { title: "Source", about: "The source that it stands for" },
      note: shared.note,
    },
  },
  accepted: {
    title: "Accepted irregularities",
    about: "What the check found odd and an office let stand; each falls due",
    columns: {
      code: { title: "Rule", about: "The code of a rule that begins with L3" },
      in_file: shared.in_file,
      key: { title: "Row key", about: "As the check report writes it, in brackets" },
      reason: { title: "Reason" },
      who: { title: "Accepted by" },
      until: { title: "Until", about: "Once the as-of period is later, the rule speaks again" },
    },
  },
  revisions: {
    title: "Revisions",
    about: "Why a published figure was changed; for many at once the Revision: line of a git commit says it",
    columns: {
      in_file: shared.in_file,
      key: {
        title: "Row key",
        about:
          "The cells of the key joined by “ / ”, empty ones left out, as the check report writes it in brackets",
      },
      on: {
        title: "Changed on",
        about: "The date of the commit that changed it; empty for every change of the row",
      },
      kind: shared.kind,
      reason: { title: "Reason" },
    },
  },
};
