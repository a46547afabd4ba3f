package org.marot.web.support;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Puts problems into words. */
@Component
public class ProblemTexts {
    private final Messages messages;

    ProblemTexts(Messages messages) {
        this.messages = messages;
    }

    public Problem of(Refused refusal, @Nullable List<Problem.Alternative> alternatives, Locale locale) {
        ProblemKind kind = ProblemKind.of(refusal.kind());
        return problem(kind, kind.status(), reasons(refusal.violations(), locale), alternatives, locale);
    }

    public Problem of(ProblemKind kind, Locale locale) {
        return of(kind, kind.status(), List.of(), locale);
    }

    Problem about(ProblemKind kind, Violation violation, Locale locale) {
        return problem(kind, kind.status(), reasons(List.of(violation), locale), null, locale);
    }

    Problem of(ProblemKind kind, int status, List<Malformed> faults, Locale locale) {
        List<Problem.Reason> reasons = faults.stream()
                .map(fault -> reason(fault.violation(), fault.field(), locale))
                .toList();
        return problem(kind, status, reasons, null, locale);
    }

    /** The violations in words, as an answer lists them that is no refusal. */
    public List<Problem.Reason> reasons(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(violation -> reason(violation, null, locale))
                .toList();
    }

    private Problem problem(
            ProblemKind kind,
            int status,
            List<Problem.Reason> reasons,
            @Nullable List<Problem.Alternative> alternatives,
            Locale locale) {
        String detail = reasons.isEmpty()
                ? messages.text(kind.detailKey(), locale)
                : String.join(" ", reasons.stream().map(Problem.Reason::message).toList());
        return new Problem(kind.type(), messages.text(kind.titleKey(), locale), status, detail, reasons, alternatives);
    }

    private Problem.Reason reason(Violation violation, @Nullable String field, Locale locale) {
        var period = violation.period();
        var space = violation.space();
        return new Problem.Reason(
                violation.rule(),
                messages.of(violation, locale),
                field,
                period == null ? null : period.from().toOffsetDateTime().toString(),
                period == null ? null : period.to().toOffsetDateTime().toString(),
                space == null ? null : space.value());
    }
}
