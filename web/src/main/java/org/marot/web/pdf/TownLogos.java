package org.marot.web.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.marot.catalogue.Town;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The logo of a town, where its operator put one: {@code logos/<town>.png} in the data folder, 1 MB at the most. */
@Component
class TownLogos {
    private static final Logger LOG = LoggerFactory.getLogger(TownLogos.class);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
    private static final long MOST = 1_000_000;

    private final Path folder;

    TownLogos(@Value("${marot.data}") String data) {
        this.folder = Path.of(data).resolve("logos");
    }

    /** Empty as well when the file is no picture: a document without a logo is better than none. */
    Optional<byte[]> of(Town town) {
        Path file = folder.resolve(town.id() + ".png");
        if (!SLUG.matcher(town.id()).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.size(file) > MOST ? new byte[0] : Files.readAllBytes(file);
            if (ImageIO.read(new ByteArrayInputStream(content)) != null) {
                return Optional.of(content);
            }
            LOG.warn("The logo of {} is not a picture of {} bytes at the most.", town.id(), MOST);
        } catch (IOException e) {
            LOG.warn("The logo of {} cannot be read: {}", town.id(), e.getMessage());
        }
        return Optional.empty();
    }
}
