package org.marot.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn can be read again. */
class QrCodeTest {
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int PIXELS = 6;

    @Test
    void aTelephoneReadsTheAddress() throws Exception {
        String address = "https://reservations.example.org/arrive/frederic-suisse/hr2k9.AbCdEfGhIjKlMnOpQrStUvWx";

        String read = new QRCodeReader().decode(seen(QrCode.svg(address))).getText();

        assertThat(read).isEqualTo(address);
    }

    private static BinaryBitmap seen(String svg) {
        Matcher side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        int width = Integer.parseInt(side.group(1)) * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        Matcher square = SQUARE.matcher(svg);
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * PIXELS;
            int top = Integer.parseInt(square.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + PIXELS, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
    }
}
