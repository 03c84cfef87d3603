/** A question with its answer, paragraph by paragraph; `{name}` stands for a link to that page. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly answer: readonly string[];
}

/** What the answers take from the ledger's settings. */
export interface Given {
  readonly low: string;
  readonly behind: string;
  readonly slightly: string;
  readonly asOf: string;
  readonly version: string;
  /** Absent where the ledger names none. */
  readonly licence?: string;
  readonly report?: string;
}

export interface QuestionWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly readers: string;
  readonly clerks: string;
  forReaders(given: Given): readonly Question[];
  readonly forClerks: readonly Question[];
}
