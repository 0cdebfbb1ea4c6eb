package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * The constraints of the model for a Jakarta validator of one's own.
 *
 * <p><strong>A validator that is not told of the model finds nothing in it, and says nothing of
 * that:</strong> the accessors are named like their properties, without {@code get}, and are no
 * properties to a validator as it comes, nor to that of Spring, Quarkus or CDI. Set up with {@link
 * #configure}, or {@link #accessors} at least, it knows them; the checks of our own constraints it
 * finds by itself:
 *
 * <pre>{@code
 * ValidatorFactory factory =
 *     CopConstraints.configure(Validation.byProvider(HibernateValidator.class).configure())
 *         .buildValidatorFactory();
 * factory.getValidator().validate(record, Stage.Submission.class);
 * }</pre>
 *
 * <p>Such a validator judges the fields as {@link CopValidator} does: the rules {@code FIELD-001}
 * to {@code FIELD-009}, as far as annotations say them, at the stage that the group names. {@link
 * CopValidator} is needed for what no annotation says: the requirements of {@code FIELD-001} that
 * depend on another field ({@code countries}, {@code risks}, {@code results}, {@code ageBands}, and
 * that a reference can be opened), contradictions and characters that are not text ({@code
 * FIELD-010} to {@code FIELD-012}), all rules {@code PR}, personal data among them, own rules, settings and acceptances,
 * limits on hostile records, and places in a document.
 *
 * <p>No expression language is used, be there one on the class path or not. Who wants the messages
 * of their own interpolator hands {@link #accessors} alone to the configuration; the verdicts are
 * the same. The messages of our own constraints stand in {@code ContributorValidationMessages} in
 * six languages, where Hibernate Validator finds them; those of Jakarta's are then the standard's.
 * All methods are thread-safe.
 */
public final class CopConstraints {

  private CopConstraints() {}

  /**
   * Sets a configuration up for the model: its accessors, its messages, and no expressions in them.
   *
   * <p>The messages are those of findings, for Jakarta's own constraints on the model too. What is
   * asked for at one of our stages, and what has to have one of our forms, is taken for the model's
   * wherever it stands, on classes of one's own too. All else on these, and a list or number out of
   * bounds in a record that another object holds, keeps the message of the standard.
   */
  public static HibernateValidatorConfiguration configure(
      HibernateValidatorConfiguration configuration) {
    return configuration
        .getterPropertySelectionStrategy(accessors())
        .messageInterpolator(
            new FindingMessages(
                new ParameterMessageInterpolator(),
                new StandardMessages(CopConstraints::propertyOfModel)));
  }

  /**
   * Returns the strategy that takes the accessors of the model, and the getters of beans, as such.
   */
  public static GetterPropertySelectionStrategy accessors() {
    return new AccessorSelection();
  }

  /**
   * Returns the place of a violation, by the names on the wire.
   *
   * <p>A place below an object that is not of the model keeps the names of the violation's path.
   */
  public static Pointer pointerOf(ConstraintViolation<?> violation) {
    Pointer at = Pointer.root();
    Class<?> type = violation.getRootBeanClass();
    for (Path.Node node : violation.getPropertyPath()) {
      at = inContainer(at, node);
      if (isNamed(node)) {
        Optional<Property> property = property(type, node.getName());
        at = at.child(property.map(Property::name).orElse(node.getName()));
        type = property.<Class<?>>map(Property::type).orElse(Object.class);
      }
    }
    return at;
  }

  /** Returns the name of the property that is judged, where it is judged as part of a record. */
  private static Optional<String> propertyOfModel(MessageInterpolator.Context context) {
    var judged = context.unwrap(HibernateMessageInterpolatorContext.class);
    Optional<String> last = Optional.empty();
    if (modelType(judged.getRootBeanType()).isPresent()) {
      for (Path.Node node : judged.getPropertyPath()) {
        last = isNamed(node) ? Optional.of(node.getName()) : last;
      }
    }
    return last;
  }

  /** Returns false for an element of a list or an optional value, whose name stands in brackets. */
  private static boolean isNamed(Path.Node node) {
    return node.getName() != null && !node.getName().startsWith("<");
  }

  private static Pointer inContainer(Pointer at, Path.Node node) {
    if (node.getIndex() != null) {
      return at.child(node.getIndex());
    }
    return node.getKey() == null ? at : at.child(node.getKey().toString());
  }

  private static Optional<Property> property(Class<?> type, String accessor) {
    return modelType(type).flatMap(model -> ModelType.of(model).propertyOf(accessor));
  }

  private static Optional<Class<?>> modelType(Class<?> type) {
    if (ModelType.isModelType(type)) {
      return Optional.of(type);
    }
    return Arrays.<Class<?>>stream(type.getInterfaces()).filter(ModelType::isModelType).findFirst();
  }

  /** Takes {@code id()} of the model as {@code id}, and so {@code getId()} of a bean. */
  private static final class AccessorSelection implements GetterPropertySelectionStrategy {

    private static final Set<String> OF_OBJECT =
        Set.of("hashCode", "toString", "getClass", "clone", "notify", "notifyAll", "wait");

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
      String name = executable.getName();
      if (executable.getParameterTypes().length > 0
          || executable.getReturnType() == void.class
          || OF_OBJECT.contains(name)) {
        return Optional.empty();
      }
      return Optional.of(without("get", name).or(() -> without("is", name)).orElse(name));
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
      String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
      return List.of(property, "get" + capital, "is" + capital);
    }

    private static Optional<String> without(String prefix, String name) {
      int length = prefix.length();
      return name.startsWith(prefix)
              && name.length() > length
              && Character.isUpperCase(name.charAt(length))
          ? Optional.of(
              name.substring(length, length + 1).toLowerCase(Locale.ROOT)
                  + name.substring(length + 1))
          : Optional.empty();
    }
  }
}
