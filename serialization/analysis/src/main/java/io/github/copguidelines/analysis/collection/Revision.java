package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.Timestamp;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The identity of one revision of a document: identifier, version, time of the last change, and a
 * digest of the content.
 *
 * <p>The natural order is by identifier, then by version, then by time of the last change. A
 * missing version or time comes first. Revisions of the same age have an arbitrary but stable
 * order. A revision takes about two hundred bytes. Immutable and thread-safe.
 */
@NotSerialized
public final class Revision implements Comparable<Revision> {

  private static final int NO_VERSION = Integer.MIN_VALUE;

  private final String id;
  private final int version;
  private final @Nullable Instant modified;
  private final byte[] content;
  private final byte[] form;

  private Revision(
      String id, int version, @Nullable Instant modified, byte[] content, byte[] form) {
    this.id = id;
    this.version = version;
    this.modified = modified;
    this.content = content;
    this.form = form;
  }

  /**
   * Returns the revision of a document.
   *
   * @param document a document with an identifier, such as a practice record
   * @throws IllegalArgumentException if its type has no identifiers
   */
  public static Revision of(Extensible document) {
    return of(document, ModelTree.of(document));
  }

  /**
   * Returns the revision of a document whose content the object cannot hold completely.
   *
   * @param document a document with an identifier
   * @param written its members as on the wire, plain values
   * @throws IllegalArgumentException if its type has no identifiers
   */
  public static Revision of(Extensible document, Map<String, ? extends @Nullable Object> written) {
    ModelType<?> type = ModelType.ofObject(document);
    String id =
        value(type, "id", document, String.class)
            .orElseThrow(
                () -> new IllegalArgumentException(type.javaType().getName() + " has no id."));
    return new Revision(
        id,
        value(type, "version", document, Integer.class).orElse(NO_VERSION),
        value(type, "modified", document, Timestamp.class).map(Timestamp::instant).orElse(null),
        Digests.ofContent(written),
        Digests.ofForm(written));
  }

  private static <V> Optional<V> value(
      ModelType<?> type, String name, Extensible document, Class<V> valueType) {
    Optional<Property> property = type.property(name);
    Object held = property.isEmpty() ? Optional.empty() : property.get().get(document);
    Object value = held instanceof Optional<?> optional ? optional.orElse(null) : held;
    return valueType.isInstance(value) ? Optional.of(valueType.cast(value)) : Optional.empty();
  }

  /** Returns the identifier of the document. */
  public String id() {
    return id;
  }

  /** Returns the version, if the document has one. */
  public Optional<Integer> version() {
    return version == NO_VERSION ? Optional.empty() : Optional.of(version);
  }

  /** Returns the time of the last change, if the document states it. */
  public Optional<Instant> modified() {
    return Optional.ofNullable(modified);
  }

  /** Returns true if both have the same version and time of the last change. */
  public boolean isOfSameAge(Revision other) {
    return compareAge(other) == 0;
  }

  /**
   * Returns true if both have the same content, regardless of the order of members and languages.
   */
  public boolean hasSameContent(Revision other) {
    return Arrays.equals(content, other.content);
  }

  /** Returns a key that is equal for revisions with the same content. */
  Object contentKey() {
    return ByteBuffer.wrap(content);
  }

  private int compareAge(Revision other) {
    int order = Integer.compare(version, other.version);
    return order == 0 ? orNone(modified).compareTo(orNone(other.modified)) : order;
  }

  private static Instant orNone(@Nullable Instant moment) {
    return moment == null ? Instant.MIN : moment;
  }

  @Override
  public int compareTo(Revision other) {
    int order = id.compareTo(other.id);
    order = order == 0 ? compareAge(other) : order;
    order = order == 0 ? Arrays.compare(content, other.content) : order;
    return order == 0 ? Arrays.compare(form, other.form) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Revision revision && compareTo(revision) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + Arrays.hashCode(content);
  }

  /** Returns identifier and version. */
  @Override
  public String toString() {
    return "Revision{id=" + id + version().map(number -> ", version=" + number).orElse("") + "}";
  }
}
