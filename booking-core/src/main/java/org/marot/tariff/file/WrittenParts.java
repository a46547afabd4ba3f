package org.marot.tariff.file;

import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.BookingWindow;
import org.marot.pricing.grid.Discount;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.PassProduct;
import org.marot.pricing.grid.SecurityDeposit;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.SubscriptionProduct;
import org.marot.pricing.grid.Supplement;
import org.marot.pricing.grid.Terms;
import org.marot.shared.SpaceId;

/** Writes what a grid prices and asks for, part by part. */
final class WrittenParts {
    private WrittenParts() {}

    static String of(Grid grid) {
        return TariffWriter.section("lines", grid.lines(), WrittenParts::line)
                + TariffWriter.section("supplements", grid.supplements(), WrittenParts::supplement)
                + TariffWriter.section("discounts", grid.discounts(), WrittenParts::discount)
                + TariffWriter.section("passes", grid.passes(), WrittenParts::pass)
                + TariffWriter.section("subscriptions", grid.subscriptions(), WrittenParts::subscription)
                + TariffWriter.section("terms", grid.terms(), WrittenParts::terms)
                + TariffWriter.section("security-deposits", grid.securityDeposits(), WrittenParts::deposit)
                + TariffWriter.section("booking-windows", grid.windows(), WrittenParts::window);
    }

    private static Block line(SpaceLine line) {
        Block block = new Block()
                .put("id", line.id())
                .put("label", line.label())
                .put("spaces", line.spaces(), SpaceId::value)
                .put("includes", line.includes(), SpaceId::value)
                .put("unit", line.unit());
        return TariffWriter.when(block, line.when())
                .put("price", Block.amount(line.cents()))
                .put("further", Block.amount(line.furtherCents()))
                .put("vat", line.vat())
                .put("taxes", Block.taxes(line.taxIncluded()));
    }

    private static Block supplement(Supplement supplement) {
        Block block = new Block()
                .put("id", supplement.id())
                .put("label", supplement.label())
                .put("service", supplement.service())
                .put("per", ExtrasReader.written(supplement.per()));
        return TariffWriter.when(block, supplement.when())
                .put("price", Block.amount(supplement.cents()))
                .put("included", supplement.included() == 0 ? null : Integer.toString(supplement.included()))
                .put("vat", supplement.vat())
                .put("taxes", Block.taxes(supplement.taxIncluded()));
    }

    private static Block discount(Discount discount) {
        Block block = new Block().put("id", discount.id()).put("label", discount.label());
        return TariffWriter.when(block, discount.when())
                .put("of", ExtrasReader.written(discount.target()))
                .put("percent", Block.amount(discount.percent()));
    }

    private static Block pass(PassProduct pass) {
        return new Block()
                .put("id", pass.id())
                .put("label", pass.label())
                .put("spaces", pass.spaces().stream().map(SpaceId::value).toList())
                .put("for", pass.when().categories())
                .put("units", Integer.toString(pass.units()))
                .put("unit", pass.unit())
                .put("valid", Block.period(pass.validFor()))
                .put("price", Block.amount(pass.cents()))
                .put("vat", pass.vat());
    }

    private static Block subscription(SubscriptionProduct product) {
        return new Block()
                .put("id", product.id())
                .put("label", product.label())
                .put("spaces", product.spaces().stream().map(SpaceId::value).toList())
                .put("for", product.when().categories())
                .put("price-per-month", Block.amount(product.centsPerMonth()))
                .put("vat", product.vat());
    }

    private static Block terms(Terms terms) {
        String steps = terms.cancelling().isEmpty()
                ? null
                : Block.list(
                        terms.cancelling(),
                        step -> new Block()
                                .put("days", Integer.toString(step.days()))
                                .put("due", TariffWriter.due(step.due()))
                                .put("may-refuse-next", step.mayRefuseNext() ? "yes" : null)
                                .inline());
        return TariffWriter.when(new Block().put("id", terms.id()), terms.when())
                .put("at-booking", TariffWriter.due(terms.atBooking()))
                .put("balance", balance(terms.balanceDays()))
                .put("cancelling", steps);
    }

    private static String balance(@Nullable Integer days) {
        return days == null ? "on-invoice" : Math.abs(days) + (days < 0 ? " days after" : " days before");
    }

    private static Block deposit(SecurityDeposit deposit) {
        Block block = new Block().put("id", deposit.id()).put("label", deposit.label());
        return TariffWriter.when(block, deposit.when()).put("amount", Block.amount(deposit.cents()));
    }

    private static Block window(BookingWindow window) {
        return TariffWriter.when(new Block().put("id", window.id()), window.when())
                .put("notice", Block.period(window.notice()))
                .put("horizon", Block.period(window.horizon()));
    }
}
