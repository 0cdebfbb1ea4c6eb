package io.github.copguidelines.safeguarding;

/** Looks for one kind of personal data; implementations are immutable. */
interface Detector {

  /** Adds what it finds in a text; does next to nothing where the text lacks the signs of it. */
  void find(ScannedText text, Matches matches);
}
