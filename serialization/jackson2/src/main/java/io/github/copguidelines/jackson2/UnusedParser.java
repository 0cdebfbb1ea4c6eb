package io.github.copguidelines.jackson2;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;

/** The methods of a Jackson 3 parser that bindings do not use. */
abstract class UnusedParser extends ParserMinimalBase {

  UnusedParser() {
    super(ObjectReadContext.empty());
  }

  private static UnsupportedOperationException unused() {
    return new UnsupportedOperationException("Values are read by their texts.");
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public @Nullable Object streamReadInputSource() {
    return null;
  }

  @Override
  public @Nullable Object currentValue() {
    return null;
  }

  @Override
  public void assignCurrentValue(Object value) {
    throw unused();
  }

  @Override
  public Number getNumberValue() {
    throw unused();
  }

  @Override
  public NumberType getNumberType() {
    throw unused();
  }

  @Override
  public int getIntValue() {
    throw unused();
  }

  @Override
  public long getLongValue() {
    throw unused();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    throw unused();
  }

  @Override
  public float getFloatValue() {
    throw unused();
  }

  @Override
  public double getDoubleValue() {
    throw unused();
  }

  @Override
  public BigDecimal getDecimalValue() {
    throw unused();
  }

  @Override
  public boolean isNaN() {
    throw unused();
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    throw unused();
  }

  /** Does nothing: the mapper closes the Jackson 2 parser. */
  @Override
  protected void _closeInput() {}

  @Override
  protected void _releaseBuffers() {}

  @Override
  protected void _handleEOF() {}
}
