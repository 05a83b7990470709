package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.claims.Claim;
import org.kontor.customers.claims.Claims;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.process.QueueItem;

/** Two people want one customer; the manager decides (P-20). */
class ClaimsIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theManagerDecidesWhoFollowsACustomer(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Customer customer = company.customer(li, "广州蓝天电子有限公司", "1000", 30);

            Stored<Claim> claim = company.claims.request(wang, "广州市蓝天电子股份有限公司", "They called me.");
            RecordRef ref = new RecordRef(Claims.TYPE, claim.id());
            assertThat(company.inbox.queue(manager, 10))
                    .extracting(QueueItem::document)
                    .containsExactly(ref);
            assertThat(company.inbox.queue(wang, 10)).isEmpty();
            assertThatThrownBy(() -> company.claims.request(wang, "广州蓝天电子", "again"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> company.workflow.move(wang, ref, "transfer", Optional.empty()))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> company.workflow.move(manager, ref, "confirm", Optional.empty()))
                    .isInstanceOf(ProblemException.class);

            company.workflow.move(manager, ref, "transfer", Optional.empty());

            assertThat(company.customers.load(wang, customer.getId()).draft().getOwnerId())
                    .isEqualTo(wang.userId());
            assertThatThrownBy(() -> company.customers.load(li, customer.getId()))
                    .isInstanceOf(ProblemException.class);
            assertThat(company.inbox.notices(wang, 10)).isNotEmpty();
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyAColleaguesCustomerCanBeClaimed(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor li = company.user("li", "sales", "Sales");
            company.customer(li, "Blue Sky Ltd.", "1000", 30);

            assertThatThrownBy(() -> company.claims.request(li, "Blue Sky", "mine"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> company.claims.request(li, "Green Field", "new"))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
