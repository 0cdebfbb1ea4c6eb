package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueProvider;

/** Provides {@link Catalogues#itu2020()} as a service; applications call that method instead. */
public final class BundledCatalogue implements CatalogueProvider {

  /** Makes the provider, for the service loader. */
  public BundledCatalogue() {}

  @Override
  public Catalogue catalogue() {
    return Catalogues.itu2020();
  }
}
