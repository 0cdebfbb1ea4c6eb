package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.vocabulary.OpenCode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of the open lists by their static factory {@code of}. */
final class OpenCodes {

  private OpenCodes() {}

  static <T extends OpenCode> Function<String, Optional<T>> of(Class<T> type) {
    MethodHandle of = factory(type);
    return code -> code.isEmpty() ? Optional.empty() : Optional.of(type.cast(make(of, code)));
  }

  private static MethodHandle factory(Class<?> type) {
    try {
      return MethodHandles.publicLookup()
          .findStatic(type, "of", MethodType.methodType(type, String.class))
          .asType(MethodType.methodType(Object.class, String.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName() + " has no factory of(String).", e);
    }
  }

  private static Object make(MethodHandle of, String code) {
    try {
      return (Object) of.invokeExact(code);
    } catch (Throwable e) {
      throw new IllegalStateException("Making a code failed.", e);
    }
  }
}
