package org.marot.pass.events;

/** Everything that can happen to a pass or a subscription. */
public sealed interface PassEvent permits PassSold, PassUnitsSpent, PassUnitsGivenBack, PassWithdrawn {
    String pass();

    String venue();

    /** An account's id, or {@code system}. */
    String by();

    String at();
}
