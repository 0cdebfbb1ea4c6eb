package io.github.copguidelines.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Creates generic method handles of public methods. */
final class Handles {

  private Handles() {}

  /** Returns a method that must exist. */
  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getName() + " has no method " + name, e);
    }
  }

  /**
   * Returns the handle of a method, with {@code Object} for the receiver, each parameter and the
   * result.
   */
  static MethodHandle generic(Method method) {
    int parameters =
        method.getParameterCount() + (Modifier.isStatic(method.getModifiers()) ? 0 : 1);
    try {
      MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
      return handle.asType(MethodType.genericMethodType(parameters));
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(method + " is not public.", e);
    }
  }
}
