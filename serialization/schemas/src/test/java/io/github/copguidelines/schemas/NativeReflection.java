package io.github.copguidelines.schemas;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.OpenCode;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the classes of the library open reflectively, taken from the model, in the form in which
 * native-image has to be told of it.
 *
 * <p>A type that is named may be asked for its members and nested classes; what is called, or read
 * for a field, has to be named besides.
 */
final class NativeReflection {

  /** A method, with one parameter at most, as it is written over several lines. */
  private static final Pattern METHOD =
      Pattern.compile(
          "\\{\\s+(\"name\": \"\\w+\"),\\s+(\"parameterTypes\":"
              + " \\[)\\s*(\"[\\w.$]+\")?\\s*\\]\\s+\\}");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String opener;
  private final Map<String, Set<Method>> methods = new TreeMap<>();

  private NativeReflection(Class<?> opener) {
    this(opener.getName());
  }

  private NativeReflection(String opener) {
    this.opener = opener;
  }

  /**
   * Returns the entries of a module by the class that opens what they name.
   *
   * @param core where the types of the model are
   */
  static ArrayNode of(NativeModule module, NativeModule core) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : core.classes()) {
      types.add(type(name));
    }
    return switch (module.artifact()) {
      case "cop-core" -> model(types);
      case "cop-serialization" -> openLists(types);
      case "cop-schemas" -> constants(types);
      case "cop-validation" -> constraints(types);
      default -> throw new IllegalStateException("What does " + module.artifact() + " open?");
    };
  }

  /** Returns the text of a file: a method takes a line. */
  static String text(ObjectNode metadata) {
    return METHOD
        .matcher(SchemaJson.write(metadata))
        .replaceAll(
            found -> {
              String parameter = found.group(3) == null ? "" : found.group(3);
              String line = "{ " + found.group(1) + ", " + found.group(2) + parameter + "] }";
              return Matcher.quoteReplacement(line); // nested classes have a dollar sign
            });
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, NativeReflection.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Objects of the model are built, and read, by handles on the methods of their types. */
  private static ArrayNode model(List<Class<?>> types) {
    NativeReflection all = new NativeReflection(ModelType.class);
    for (Class<?> type : types) {
      if (ModelType.isModelType(type)) {
        Class<?> builder = builderOf(type);
        all.call(type, "builder");
        all.name(builder); // asked for what its superclass, which nobody else sees, declares
        for (Property property : ModelType.of(type).properties()) {
          all.call(property.accessor());
          boolean list = property.cardinality() == Property.Cardinality.LIST;
          Class<?> value = list ? Iterable.class : property.type();
          all.call(builder, property.accessor().getName(), value);
        }
        all.call(builder, "extensions", Members.class);
        all.call(builder, "build");
      }
    }
    return all.entries();
  }

  private static Class<?> builderOf(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  /** Values of open lists are made, and the known ones found, by static methods. */
  private static ArrayNode openLists(List<Class<?>> types) {
    NativeReflection all =
        new NativeReflection("io.github.copguidelines.serialization.binding.internal.OpenCodes");
    for (Class<?> type : types) {
      if (OpenCode.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
        all.call(type, "of", String.class);
        if (Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("known"))) {
          all.call(type, "known");
        }
      }
    }
    return all.entries();
  }

  /** The constants of lists are gone through for those that are deprecated. */
  private static ArrayNode constants(List<Class<?>> types) {
    NativeReflection all = new NativeReflection(CodeKeywords.class);
    types.stream()
        .filter(Code.class::isAssignableFrom)
        .filter(type -> type.isEnum() || !Modifier.isAbstract(type.getModifiers()))
        .forEach(all::name);
    ArrayNode entries = all.entries();
    entries.forEach(entry -> ((ObjectNode) entry).put("allPublicFields", true));
    return entries;
  }

  /** Every constraint on the model is asked for its stage and its severity. */
  private static ArrayNode constraints(List<Class<?>> types) {
    NativeReflection all = new NativeReflection("io.github.copguidelines.validation.check.Terms");
    for (Class<?> type : types) {
      if (ModelType.isModelType(type)) {
        for (Property property : ModelType.of(type).properties()) {
          Stream.of(property.accessor(), property.annotatedType())
              .flatMap(element -> Arrays.stream(element.getAnnotations()))
              .map(Annotation::annotationType)
              .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
              .forEach(all::callTerms);
        }
      }
    }
    return all.entries();
  }

  private void callTerms(Class<?> constraint) {
    call(constraint, "groups");
    call(constraint, "payload");
  }

  private Set<Method> name(Class<?> type) {
    return methods.computeIfAbsent(type.getName(), name -> new LinkedHashSet<>());
  }

  private void call(Class<?> type, String name, Class<?>... parameters) {
    try {
      call(type.getMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private void call(Method method) {
    name(method.getDeclaringClass()).add(method);
  }

  private ArrayNode entries() {
    ArrayNode entries = NODES.arrayNode();
    methods.forEach(
        (type, called) -> {
          ObjectNode entry = entries.addObject();
          entry.putObject("condition").put("typeReached", opener);
          entry.put("type", type);
          if (!called.isEmpty()) {
            ArrayNode list = entry.putArray("methods");
            called.forEach(method -> add(method, list));
          }
        });
    return entries;
  }

  private static void add(Method method, ArrayNode list) {
    ArrayNode parameters =
        list.addObject().put("name", method.getName()).putArray("parameterTypes");
    for (Class<?> parameter : method.getParameterTypes()) {
      parameters.add(parameter.getName());
    }
  }
}
