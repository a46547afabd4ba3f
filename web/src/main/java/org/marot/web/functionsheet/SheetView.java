package org.marot.web.functionsheet;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.FunctionSheet;
import org.marot.congress.write.FunctionSheet.Reading;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.congress.EventFileTroubles;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a function sheet. */
@Component
class SheetView {
    private final SheetTelling telling;
    private final SheetDrawings drawings;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final EventFileTroubles reasons;
    private final Say say;

    SheetView(
            SheetTelling telling,
            SheetDrawings drawings,
            Catalogue catalogue,
            Accounts accounts,
            SignedIn signedIn,
            EventFileTroubles reasons,
            Say say) {
        this.telling = telling;
        this.drawings = drawings;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.reasons = reasons;
        this.say = say;
    }

    /** How a trade stands with the sheet; public, for the template reads it. */
    public record Trade(String code, String name, boolean open, String standing, String command) {}

    void fill(Look look, @Nullable Refused refused, Model model) {
        FileReceipt file = look.file();
        boolean staff = isStaff(file);
        FunctionSheet last = file.sheet();
        boolean mayPublish = file.status() == FileStatus.CONFIRMED || file.status() == FileStatus.DELIVERED;
        model.addAttribute("sheet", telling.told(look, staff));
        model.addAttribute("setUps", drawings.of(look));
        model.addAttribute("version", look.version());
        model.addAttribute("last", last == null ? 0 : last.version());
        model.addAttribute("versions", look.versions());
        model.addAttribute("digest", look.digest());
        model.addAttribute("differs", look.differs());
        model.addAttribute("signed", file.status().isSigned());
        model.addAttribute("staff", staff);
        model.addAttribute(
                "mayPublish", staff && mayPublish && look.version() == 0 && (last == null || look.differs()));
        model.addAttribute(
                "trades", staff && last != null ? trades(last, file.plan().zone()) : List.of());
        model.addAttribute(
                "venue", catalogue.venue(file.plan().venue()).map(say::name).orElse(""));
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : reasons.of(refused));
    }

    boolean isStaff(FileReceipt file) {
        return signedIn.actor().isStaffOf(file.plan().venue());
    }

    private List<Trade> trades(FunctionSheet last, ZoneId zone) {
        return last.readings().stream()
                .map(reading -> new Trade(
                        reading.trade().published(),
                        say.text("congress.trade." + reading.trade().published()),
                        reading.isOpen(),
                        standing(reading, zone),
                        PageRequests.newCommand()))
                .toList();
    }

    private String standing(Reading reading, ZoneId zone) {
        if (reading.by() == null || reading.at() == null) {
            return say.text("sheet.open-since", reading.version());
        }
        String who = accounts.find(AccountId.of(reading.by()))
                .map(Account::name)
                .orElseGet(() -> say.text("sheet.somebody"));
        return say.text(
                "sheet.read-by", reading.version(), who, say.moment(reading.at().atZone(zone)));
    }
}
