package io.github.copguidelines.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the classes of one package anew, so that nobody has seen them before; all others as is. */
final class OwnLoader extends ClassLoader {

  private final String beginning;

  OwnLoader(Class<?> like) {
    super(like.getClassLoader());
    this.beginning = like.getPackageName() + ".";
  }

  /** Returns the class of the same name as this loader has it. */
  static Class<?> again(Class<?> type) {
    try {
      return new OwnLoader(type).loadClass(type.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(beginning)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
