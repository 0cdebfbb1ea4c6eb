package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.vocabulary.OpenCode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of the open lists by their static factory {@code of}. */
final class OpenCodes {

  private OpenCodes() {}

  static <T extends OpenCode> Function<String, @Nullable T> of(Class<T> type) {
    MethodHandle of = factory(type);
    return code -> code.isEmpty() ? null : type.cast(make(of, code));
  }

  /** Returns the known values of a list by code; empty if its class does not list them. */
  static <T extends OpenCode> Map<String, T> known(Class<T> type) {
    try {
      MethodHandle known =
          MethodHandles.publicLookup()
              .findStatic(type, "known", MethodType.methodType(List.class))
              .asType(MethodType.methodType(Object.class));
      Map<String, T> byCode = new HashMap<>();
      for (Object value : (List<?>) (Object) known.invokeExact()) {
        T code = type.cast(value);
        byCode.put(code.code(), code);
      }
      return byCode;
    } catch (NoSuchMethodException e) {
      return Map.of();
    } catch (Throwable e) {
      throw new IllegalArgumentException(type.getName() + " has no list known().", e);
    }
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
