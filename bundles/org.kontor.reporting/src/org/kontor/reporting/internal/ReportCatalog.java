package org.kontor.reporting.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;

/**
 * What there is at one moment: the designs and data sets of the installed modules, seen with the rights of an actor.
 *
 * @param designs the reports
 * @param datasets the data they read
 */
record ReportCatalog(List<ReportDesign> designs, List<ReportDataset> datasets) {

    ReportCatalog {
        designs = firstOfEachId(designs);
        datasets = List.copyOf(datasets);
    }

    /** The reports all of whose data are installed and open to the actor. */
    List<ReportDesign> visible(Actor actor) {
        return designs.stream()
                .filter(design -> design.datasets().stream().allMatch(id -> dataset(id)
                        .filter(data -> actor.may(data.permission()))
                        .isPresent()))
                .sorted(Comparator.comparing(ReportDesign::area)
                        .thenComparing(design -> design.label().toString()))
                .toList();
    }

    /** One report of the actor; refuses in the same words whether it is missing or closed to the actor. */
    ReportDesign design(Actor actor, String id) {
        ReportDesign design = designs.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ReportingText.of("report.unknown", id)));
        for (ReportDataset data : datasets(design)) {
            if (!actor.may(data.permission())) {
                throw new ProblemException(ReportingText.of("report.unknown", id));
            }
        }
        return design;
    }

    /** The data of a report, in the order of the design. */
    List<ReportDataset> datasets(ReportDesign design) {
        List<ReportDataset> found = new ArrayList<>();
        for (String id : design.datasets()) {
            found.add(dataset(id)
                    .orElseThrow(
                            () -> new ProblemException(ReportingText.of("report.dataMissing", design.label(), id))));
        }
        return found;
    }

    /** What the report asks, each parameter once; not what it gives itself. */
    List<ReportParameter> parameters(ReportDesign design) {
        Map<String, ReportParameter> byId = new LinkedHashMap<>();
        datasets(design).forEach(data -> data.parameters().forEach(p -> byId.putIfAbsent(p.id(), p)));
        byId.keySet().removeAll(design.given().keySet());
        return List.copyOf(byId.values());
    }

    /** A module may replace a shipped report by one of the same id that comes before it. */
    private static List<ReportDesign> firstOfEachId(List<ReportDesign> designs) {
        Map<String, ReportDesign> byId = new LinkedHashMap<>();
        designs.forEach(design -> byId.putIfAbsent(design.id(), design));
        return List.copyOf(byId.values());
    }

    private Optional<ReportDataset> dataset(String id) {
        return datasets.stream().filter(data -> data.id().equals(id)).findFirst();
    }
}
