package io.github.copguidelines.serialization;

import java.util.List;

/** A base class of file formats that holds their names. Immutable. */
public abstract class NamedFormat implements FileFormat {

  private final String name;
  private final List<String> mediaTypes;
  private final List<String> extensions;

  /** Makes a format with a name, media types and extensions. */
  protected NamedFormat(String name, List<String> mediaTypes, List<String> extensions) {
    this.name = name;
    this.mediaTypes = List.copyOf(mediaTypes);
    this.extensions = List.copyOf(extensions);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> mediaTypes() {
    return mediaTypes;
  }

  @Override
  public final List<String> extensions() {
    return extensions;
  }
}
