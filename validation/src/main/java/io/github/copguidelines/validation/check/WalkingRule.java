package io.github.copguidelines.validation.check;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.Property;

/**
 * A rule about each object or value of a document, wherever it is; implementations are immutable.
 *
 * @param <T> what such documents are
 */
public abstract class WalkingRule<T extends Extensible> implements DocumentRule<T> {

  private final Rule rule;
  private final Class<T> type;

  protected WalkingRule(Rule rule, Class<T> type) {
    this.rule = rule;
    this.type = type;
  }

  /** Adds what there is to report about an object of the model. */
  protected void object(Extensible object, Pointer at, Findings findings) {}

  /** Adds what there is to report about a value that is no object; of a list, each element. */
  protected void value(Property property, Object value, Pointer at, Findings findings) {}

  @Override
  public final Rule rule() {
    return rule;
  }

  @Override
  public final void check(T document, Stage stage, Findings findings) {
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            WalkingRule.this.object(object, at, findings);
          }

          @Override
          public void value(Property property, Object value, Pointer at) {
            WalkingRule.this.value(property, value, at, findings);
          }
        });
  }
}
