/** One line of an explanation. Plain data. */
export interface ExplainedTest {
    /** In the language asked for: how it is, not what is asked. */
    text: string;
    /** Whether what stands at `path` holds; `null` while answers are missing. */
    holds: boolean | null;
    /** The answers that it rests on. */
    facts: readonly string[];
    /** Ids of the source's sentences. */
    sentences: readonly string[];
    /**
     * JSON pointer of a condition or an entry of one; of a case (that it is the one chosen), a rule
     * (that it decides), its `verdict` (that it is the one asked for), or a fact (that its answer can
     * be read).
     */
    path: string;
    /** The class, rule, problem or fact that it belongs to. */
    of: string | null;
}
export interface Explanation {
    /**
     * The rule that decides; `null` while the answers leave it open, where no rule holds, and where
     * answers are problems: then the problems are what is explained.
     */
    rule: string | null;
    /** The most telling first. */
    tests: readonly ExplainedTest[];
}
/** Why a rule does not decide. */
export interface Obstacle {
    rule: string;
    /** What fails. */
    tests: readonly ExplainedTest[];
}
