package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.exchange.files.Attachments;
import org.kontor.exchange.internal.files.AttachmentFiles;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;

/** Files attached to records (KNO-02): they come out as they went in, for those who see the record. */
class AttachmentsIT {

    private static final int SEVERAL_PARTS = 100_001;

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private static AttachmentFiles files(Company company) {
        AttachmentFiles files = new AttachmentFiles(company.units);
        files.addService(company.customers);
        return files;
    }

    private static RecordRef ref(Customer customer) {
        return new RecordRef("customer", customer.getId());
    }

    private Path file(String name, int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Imports.write(folder, name, content);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesBackWhatWasAttached(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("ann", "sales", "Sales");
            RecordRef customer = ref(company.customer(seller, "Acme", "0", 0));
            AttachmentFiles files = files(company);
            Path plan = file("Plan 图纸.pdf", SEVERAL_PARTS);
            Attachments.Item attached = files.attach(seller, customer, plan);
            files.attach(seller, customer, file("small.txt", 1));
            assertThat(files.of(seller, customer))
                    .extracting(Attachments.Item::name, Attachments.Item::bytes, Attachments.Item::by)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("Plan 图纸.pdf", (long) SEVERAL_PARTS, "ann"),
                            org.assertj.core.groups.Tuple.tuple("small.txt", 1L, "ann"));
            Path copy = folder.resolve("copy.pdf");
            files.save(seller, attached.id(), copy);
            assertThat(copy).hasSameBinaryContentAs(plan);

            files.remove(seller, attached.id());
            assertThat(files.of(seller, customer)).hasSize(1);
            assertThatThrownBy(() -> files.save(seller, attached.id(), copy)).isInstanceOf(ProblemException.class);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void showsFilesOnlyToThoseWhoSeeTheRecord(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("ann", "sales", "South");
            Actor stranger = company.user("bo", "sales", "North");
            RecordRef customer = ref(company.customer(seller, "Acme", "0", 0));
            AttachmentFiles files = files(company);
            Attachments.Item item = files.attach(seller, customer, file("secret.txt", 10));
            for (org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt :
                    List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> files.of(stranger, customer),
                            () -> files.attach(stranger, customer, file("mine.txt", 10)),
                            () -> files.save(stranger, item.id(), folder.resolve("out.txt")),
                            () -> files.remove(stranger, item.id()))) {
                assertThatThrownBy(attempt).isInstanceOf(ProblemException.class);
            }
            assertThat(folder.resolve("out.txt")).doesNotExist();
            assertThat(files.of(seller, customer)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void refusesFilesThatAreLargerThanTheCompanyAllows(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor administrator = company.setUp();
            Actor seller = company.user("ann", "sales", "Sales");
            RecordRef customer = ref(company.customer(seller, "Acme", "0", 0));
            AttachmentFiles files = files(company);
            assertThat(files.mostMegabytes(seller)).isEqualTo(20);
            assertThatThrownBy(() -> files.allow(seller, 1)).isInstanceOf(ProblemException.class);
            files.allow(administrator, 1);
            assertThatThrownBy(() -> files.attach(seller, customer, file("large.bin", (1 << 20) + 1)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("more than 1 MB");
            files.attach(seller, customer, file("fits.bin", 1 << 20));
            assertThatThrownBy(() -> files.attach(seller, customer, file("empty.bin", 0)))
                    .hasMessageContaining("is empty");
            assertThatThrownBy(() -> files.attach(seller, customer, folder.resolve("missing.bin")))
                    .hasMessageContaining("cannot be read");
            assertThatThrownBy(() -> files.allow(administrator, 0)).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goWithTheirCustomerWhenTwoBecomeOne(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Actor system = Actor.system();
            Customer kept = company.customer(system, "Acme", "0", 0);
            Customer gone = company.customer(system, "Acme Trading", "0", 0);
            AttachmentFiles files = files(company);
            files.attach(system, ref(gone), file("contract.pdf", 10));
            int version = company.customers.load(system, kept.getId()).version();
            company.customers.merge(system, kept.getId(), version, gone.getId());
            assertThat(files.of(system, ref(kept)))
                    .extracting(Attachments.Item::name)
                    .containsExactly("contract.pdf");
        }
    }
}
