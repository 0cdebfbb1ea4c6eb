package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a violation below an object of the model, by names on the wire.
 *
 * @param properties the properties that lead from object to object
 * @param index the index in the list of the last property; null where it is not a list, or the
 *     place is the list
 * @param rest the names and indices beyond the properties, such as a language; may be empty
 */
record ViolationPath(List<Step> properties, @Nullable Integer index, String rest) {

  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  /** The name of the element of a list, as the standard writes it. */
  private static final String LIST_ELEMENT = "<list element>";

  /** A property, and the index of its object in the list of the property before. */
  record Step(@Nullable Integer index, String name) {}

  static ViolationPath of(Extensible object, Pointer place) {
    List<String> segments = place.segments();
    List<Step> steps = new ArrayList<>();
    Object at = object;
    Integer index = null;
    int next = 0;
    while (next < segments.size() && at instanceof Extensible model) {
      Optional<Property> property = readable(model, segments.get(next));
      if (property.isEmpty()) {
        break;
      }
      steps.add(new Step(index, property.get().name()));
      next++;
      index = null;
      at = property.get().get(model);
      if (at instanceof Optional<?> optional) {
        at = optional.orElse(null);
      } else if (at instanceof List<?> list && next < segments.size()) {
        index = indexIn(list, segments.get(next));
        if (index != null) {
          at = list.get(index);
          next++;
        }
      }
    }
    return new ViolationPath(steps, index, rest(segments.subList(next, segments.size())));
  }

  /** Returns a property whose accessor has its name: Spring reads no others. */
  private static Optional<Property> readable(Extensible model, String name) {
    return ModelType.ofObject(model)
        .property(name)
        .filter(property -> property.accessor().getName().equals(name));
  }

  /** Returns null for a segment that is not an index of the list. */
  private static @Nullable Integer indexIn(List<?> list, String segment) {
    return INDEX.matcher(segment).matches() && Integer.parseInt(segment) < list.size()
        ? Integer.valueOf(segment)
        : null;
  }

  private static String rest(List<String> segments) {
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      if (INDEX.matcher(segment).matches()) {
        path.append('[').append(segment).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(segment);
      }
    }
    return path.toString();
  }

  /** Adds the violation at this path. */
  void addTo(ConstraintViolationBuilder builder) {
    PathEnd end = PathEnd.of(builder);
    for (Step step : properties) {
      var node = end.addProperty().apply(step.name());
      end =
          step.index() == null
              ? PathEnd.of(node)
              : PathEnd.of(node.inIterable().atIndex(step.index()));
    }
    if (index != null) {
      end.addElement()
          .apply(rest.isEmpty() ? LIST_ELEMENT : rest)
          .inIterable()
          .atIndex(index)
          .addConstraintViolation();
    } else if (rest.isEmpty()) {
      end.addViolation().run();
    } else {
      end.addElement().apply(rest).addConstraintViolation();
    }
  }

  /** The end of a path under construction: the standard has a type for each kind of node there. */
  private record PathEnd(
      Function<String, NodeBuilderCustomizableContext> addProperty,
      Function<String, ContainerElementNodeBuilderCustomizableContext> addElement,
      Runnable addViolation) {

    static PathEnd of(ConstraintViolationBuilder at) {
      return new PathEnd(
          at::addPropertyNode,
          name -> at.addContainerElementNode(name, List.class, 0),
          at::addConstraintViolation);
    }

    static PathEnd of(NodeBuilderCustomizableContext at) {
      return new PathEnd(
          at::addPropertyNode,
          name -> at.addContainerElementNode(name, List.class, 0),
          at::addConstraintViolation);
    }

    static PathEnd of(NodeBuilderDefinedContext at) {
      return new PathEnd(
          at::addPropertyNode,
          name -> at.addContainerElementNode(name, List.class, 0),
          at::addConstraintViolation);
    }
  }
}
