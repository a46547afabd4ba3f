package org.marot.web.pass;

/**
 * A pass in words.
 *
 * @param label what the grid that sold it calls it
 * @param left what is left; empty for a subscription
 * @param untouched a sale that can be undone
 */
record PassLine(
        String id,
        String reference,
        String label,
        String venue,
        String customer,
        String left,
        String from,
        String until,
        String price,
        String state,
        boolean untouched) {
    public String badge() {
        return state.equals("valid") ? "free" : "held";
    }
}
