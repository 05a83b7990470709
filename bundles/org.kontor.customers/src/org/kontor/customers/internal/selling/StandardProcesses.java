package org.kontor.customers.internal.selling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kontor.customers.selling.FunnelLevel;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleStage;

/** The processes that a new company begins with: five stages to use, seven ready as an alternative. */
final class StandardProcesses {

    private enum Need {
        CONTACT,
        AMOUNT,
        CLOSE,
        SITUATION,
        COMPETITORS
    }

    private record Stage(String key, FunnelLevel level, String probability, int days, Set<Need> needs) {}

    private static final List<Stage> FIVE = List.of(
            new Stage("first", FunnelLevel.LATENT, "0.1", 14, EnumSet.noneOf(Need.class)),
            new Stage("need", FunnelLevel.LATENT, "0.25", 21, EnumSet.of(Need.CONTACT)),
            new Stage("solution", FunnelLevel.SHORTLISTED, "0.5", 30, EnumSet.of(Need.AMOUNT)),
            new Stage("negotiation", FunnelLevel.DECIDED, "0.75", 21, EnumSet.of(Need.CLOSE)),
            new Stage("signing", FunnelLevel.CLOSING, "0.9", 14, EnumSet.noneOf(Need.class)));

    private static final List<Stage> SEVEN = List.of(
            new Stage("qualify", FunnelLevel.LATENT, "0.1", 14, EnumSet.noneOf(Need.class)),
            new Stage("approach", FunnelLevel.LATENT, "0.2", 21, EnumSet.of(Need.CONTACT)),
            new Stage("evaluation", FunnelLevel.SHORTLISTED, "0.4", 30, EnumSet.of(Need.AMOUNT)),
            new Stage("competition", FunnelLevel.SHORTLISTED, "0.5", 21, EnumSet.of(Need.COMPETITORS)),
            new Stage("decision", FunnelLevel.DECIDED, "0.7", 21, EnumSet.of(Need.CLOSE)),
            new Stage("contract", FunnelLevel.CLOSING, "0.9", 14, EnumSet.noneOf(Need.class)),
            new Stage("review", FunnelLevel.LATENT, "0", 14, EnumSet.of(Need.SITUATION)));

    private StandardProcesses() {}

    static List<SaleProcess> all() {
        return List.of(process(1, "five", true, FIVE), process(2, "seven", false, SEVEN));
    }

    private static SaleProcess process(int position, String key, boolean active, List<Stage> stages) {
        SaleProcess process = new SaleProcess();
        process.setPosition(position);
        process.setName(SellingText.of("process." + key).toString());
        process.setNote(SellingText.of("process." + key + ".note").toString());
        process.setActive(active);
        List<SaleStage> made = new ArrayList<>();
        for (Stage stage : stages) {
            made.add(stage(made.size() + 1, stage));
        }
        made.forEach(process::adopt);
        process.getStages().addAll(made);
        return process;
    }

    private static SaleStage stage(int position, Stage standard) {
        SaleStage stage = new SaleStage();
        stage.setPosition(position);
        stage.setName(SellingText.of("stage." + standard.key()).toString());
        stage.setGuidance(
                SellingText.of("stage." + standard.key() + ".guidance").toString());
        stage.setLevel(standard.level());
        stage.setProbability(new BigDecimal(standard.probability()));
        stage.setDaysAllowed(standard.days());
        stage.setContactNeeded(standard.needs().contains(Need.CONTACT));
        stage.setAmountNeeded(standard.needs().contains(Need.AMOUNT));
        stage.setCloseNeeded(standard.needs().contains(Need.CLOSE));
        stage.setSituationNeeded(standard.needs().contains(Need.SITUATION));
        stage.setCompetitorsNeeded(standard.needs().contains(Need.COMPETITORS));
        return stage;
    }
}
