package io.github.copguidelines.strategy;

import io.github.copguidelines.vocabulary.Code;

/** A phase in the life of a strategy, first to last. Closed list. */
public enum StrategyPhase implements Code {
  /** Winning a mandate and bringing people together. */
  INITIATION,
  /** Analysing the situation. */
  STOCKTAKING_AND_ANALYSIS,
  /** Writing, resourcing and adopting. */
  PRODUCTION,
  /** Carrying it out. */
  IMPLEMENTATION,
  /** Measuring, reviewing and renewing. */
  MONITORING_AND_EVALUATION;
}
