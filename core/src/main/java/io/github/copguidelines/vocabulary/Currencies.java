package io.github.copguidelines.vocabulary;

import java.util.Set;

/**
 * The ISO 4217 codes for sums of money: 220 current and withdrawn codes.
 *
 * <p>The library has its own list, because the Java runtime's list differs between versions.
 * Withdrawn codes ({@code DEM}, {@code HRK}) are in it, because the cost of a practice may be of an
 * earlier year; codes of metals, for tests and for transactions without a currency ({@code XAU},
 * {@code XTS}, {@code XXX}) are not.
 */
public final class Currencies {

  private static final Set<String> ALL =
      Set.of(
          ("ADP AED AFA AFN ALL AMD ANG AOA ARS ATS AUD AWG AYM AZM AZN BAM BBD BDT BEF BGL"
                  + " BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYB BYN BYR BZD CAD CDF CHE CHF CHW"
                  + " CLF CLP CNY COP COU CRC CSD CUC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN"
                  + " ESP ETB EUR FIM FJD FKP FRF GBP GEL GHC GHS GIP GMD GNF GRD GTQ GWP GYD HKD HNL"
                  + " HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW"
                  + " KWD KYD KZT LAK LBP LKR LRD LSL LTL LUF LVL LYD MAD MDL MGA MGF MKD MMK MNT MOP"
                  + " MRO MRU MTL MUR MVR MWK MXN MXV MYR MZM MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB"
                  + " PEN PGK PHP PKR PLN PTE PYG QAR ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SEK"
                  + " SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SVC SYP SZL THB TJS TMM TMT TND"
                  + " TOP TPE TRL TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UYW UZS VEB VED VEF VES"
                  + " VND VUV WST XAD XAF XCD XCG XDR XOF XPF YER YUM ZAR ZMK ZMW ZWD ZWG ZWL ZWN ZWR")
              .split(" "));

  private Currencies() {}

  /** Returns true for a code of the list; codes are in upper case. */
  public static boolean isKnown(String code) {
    return ALL.contains(code);
  }
}
