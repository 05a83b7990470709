package org.kontor.sample.internal.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.customers.selling.Opportunities;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.sample.internal.Modules;

/** Files that lie with customers and deals: minutes, requirements, lists of equipment (KNO-02, LED-26). */
final class Paperwork {

    private static final int CUSTOMERS_EACH = 12;
    private static final int DEALS_EACH = 3;

    private final Modules modules;
    private final Words words;
    private final Staff staff;

    Paperwork(Modules modules, Words words, Staff staff) {
        this.modules = modules;
        this.words = words;
        this.staff = staff;
    }

    /** Attaches them to some of the customers and of the deals. */
    void file(List<Client> clients, List<Long> deals) {
        try {
            Path folder = Files.createTempDirectory("kontor-sample");
            try {
                for (int i = 0; i < clients.size(); i += CUSTOMERS_EACH) {
                    Client client = clients.get(i);
                    RecordRef customer = new RecordRef("customer", client.id());
                    attach(folder, staff.seller(client.seller()), customer, "customerFiles");
                }
                for (int i = 0; i < deals.size(); i += DEALS_EACH) {
                    attach(folder, staff.manager(), new RecordRef(Opportunities.TYPE, deals.get(i)), "dealFiles");
                }
            } finally {
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A row says the name of a file and its lines. A byte order mark tells spreadsheets in which encoding they are. */
    private void attach(Path folder, Actor actor, RecordRef record, String section) throws IOException {
        for (String[] row : words.rows(section)) {
            Path file = folder.resolve(row[0]);
            String lines = Stream.concat(
                            Stream.of("\uFEFF" + row[1]), Arrays.stream(row).skip(2))
                    .collect(Collectors.joining("\r\n", "", "\r\n"));
            Files.writeString(file, lines);
            modules.files().attach(actor, record, file);
            Files.delete(file);
        }
    }
}
