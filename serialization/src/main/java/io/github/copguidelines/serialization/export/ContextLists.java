package io.github.copguidelines.serialization.export;

import io.github.copguidelines.context.Addressee;
import io.github.copguidelines.context.Capability;
import io.github.copguidelines.context.CapabilityDomain;
import io.github.copguidelines.context.Circular;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.context.ResponseModel;
import io.github.copguidelines.verification.Verification;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the lists of the context: addressees of the circular, and capabilities of a country. */
final class ContextLists {

  private static final String DOMAINS = "capability-domains";

  private ContextLists() {}

  static void addTo(CodeListsBuilder all, Context context) {
    all.add("addressees", context.addressees(), entry -> addressee(context.circular(), entry));
    Optional<ResponseModel> model = context.responseModel();
    List<CapabilityDomain> domains = model.map(ResponseModel::domains).orElse(List.of());
    Optional<String> source = model.map(ContextLists::source);
    Optional<Verification> sure = model.flatMap(ResponseModel::verification);
    all.add(
        DOMAINS,
        domains,
        domain ->
            EntryDraft.of(domain.code(), EntryDraft.english(Optional.of(domain.name())))
                .source(source)
                .verified(sure));
    List<EntryDraft> capabilities =
        domains.stream()
            .flatMap(domain -> domain.capabilities().stream().map(each -> below(domain, each)))
            .map(draft -> draft.source(source).verified(sure))
            .toList();
    all.add("capabilities", capabilities, Function.identity());
  }

  private static EntryDraft addressee(Optional<Circular> circular, Addressee entry) {
    return EntryDraft.of(entry.code(), entry.label())
        .source(circular.map(found -> "Circular " + found.number()))
        .verified(circular.flatMap(Circular::verification));
  }

  private static EntryDraft below(CapabilityDomain domain, Capability entry) {
    return EntryDraft.of(
            String.valueOf(entry.number()), EntryDraft.english(Optional.of(entry.name())))
        .describedAs(EntryDraft.english(entry.about()))
        .below(DOMAINS, Optional.of(domain.code()));
  }

  private static String source(ResponseModel model) {
    return model.code() + model.edition().map(text -> ", edition " + text).orElse("");
  }
}
