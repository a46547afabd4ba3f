package org.marot.web.functionsheet;

import java.util.List;
import java.util.Map;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.congress.write.FileReceipt;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.functionsheet.SheetDrawings.RoomSetUp;
import org.marot.web.page.Say;
import org.marot.web.pdf.PdfDocuments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Function sheets as PDF, in the reader's language. */
@Component
class SheetDocuments {
    private final PdfDocuments documents;
    private final SheetTelling telling;
    private final SheetDrawings drawings;
    private final Catalogue catalogue;
    private final Say say;

    SheetDocuments(PdfDocuments documents, SheetTelling telling, SheetDrawings drawings, Catalogue catalogue, Say say) {
        this.documents = documents;
        this.telling = telling;
        this.drawings = drawings;
        this.catalogue = catalogue;
        this.say = say;
    }

    ResponseEntity<byte[]> download(Look look, boolean staff) {
        FileReceipt file = look.file();
        Venue venue = catalogue.venue(file.plan().venue()).orElseThrow();
        List<RoomSetUp> setUps = drawings.of(look);
        byte[] paper = documents.render(
                "functionsheet/sheet-pdf",
                venue,
                Map.of("sheet", telling.told(look, staff), "setUps", setUps),
                SheetDrawings.pictures(setUps));
        return attachment(say.text("sheet.file") + "-" + file.reference() + ".pdf", paper);
    }

    static ResponseEntity<byte[]> attachment(String name, byte[] paper) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paper);
    }
}
