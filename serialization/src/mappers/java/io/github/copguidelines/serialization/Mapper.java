package io.github.copguidelines.serialization;

import java.util.List;
import java.util.Locale;

/** A mapper of either Jackson that knows the types of the model, as an application uses it. */
public interface Mapper {

  /** Reads a document in UTF-8, with nothing after it. */
  <T> T read(byte[] document, Class<T> type) throws Refused;

  /** Reads a document as above, from a text. */
  <T> T read(String document, Class<T> type) throws Refused;

  /** Reads a list of documents. */
  <T> List<T> readList(String document, Class<T> type) throws Refused;

  /** Makes a tree of a value, and a value of that. */
  <T> T throughTree(T value, Class<T> type);

  /** Reads a value through a tree in which bytes are a member of it. */
  <T> T readWithBytes(T value, Class<T> type) throws Refused;

  /** Writes a value as text. */
  String write(Object value);

  /** Writes a value as above, with messages in a language. */
  String write(Object value, Locale locale);

  /** Reads a document into a value that is there already. */
  <T> T update(T value, String document) throws Refused;

  /** Writes a value as above, with white space for people to read. */
  String writePretty(Object value);

  /** Writes a value to bytes. */
  byte[] writeBytes(Object value);
}
