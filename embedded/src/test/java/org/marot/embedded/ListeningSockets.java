package org.marot.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What the kernel says about who listens where. */
final class ListeningSockets {
    private static final String LISTEN = "0A";

    private ListeningSockets() {}

    static List<String> addresses(int port) throws IOException {
        List<String> found = new ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                String[] local = columns[1].split(":");
                if (columns[3].equals(LISTEN) && local.length == 2 && Integer.parseInt(local[1], 16) == port) {
                    found.add(address(local[0]));
                }
            }
        }
        return found;
    }

    /** The kernel writes each word of four bytes in the machine's own order, little end first. */
    private static String address(String hex) throws IOException {
        byte[] kernel = HexFormat.of().parseHex(hex);
        byte[] network = new byte[kernel.length];
        for (int i = 0; i < kernel.length; i++) {
            network[i] = kernel[i / 4 * 4 + 3 - i % 4];
        }
        InetAddress address = InetAddress.getByAddress(network);
        return address.getHostAddress();
    }
}
