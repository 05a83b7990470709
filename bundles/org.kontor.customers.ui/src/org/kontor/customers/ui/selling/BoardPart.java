package org.kontor.customers.ui.selling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.selling.SaleProcess;
import org.kontor.customers.selling.SaleProcesses;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.Workplace;

/** The board of open opportunities by stage, for a process and one salesperson or all (LED-04, LED-05). */
public final class BoardPart extends EditorPart {

    /** Its id in plugin.xml. */
    static final String ID = "org.kontor.customers.ui.board";

    private record Owner(long id, String name) {}

    private record View(List<SaleProcess> processes, List<Deal> deals) {}

    private Workplace workplace;
    private Combo process;
    private Combo owner;
    private Board board;
    private List<SaleProcess> processes = List.of();
    private List<Owner> owners = List.of();
    private List<Deal> deals = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        GridLayoutFactory.fillDefaults()
                .margins(16, 12)
                .spacing(8, 8)
                .numColumns(4)
                .applyTo(parent);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Label title = new Label(parent, SWT.NONE);
        title.setText(ScreenText.of("board").toString());
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).increaseHeight(4).setStyle(SWT.BOLD)));
        process = new Combo(parent, SWT.READ_ONLY);
        process.addListener(SWT.Selection, e -> filter());
        owner = new Combo(parent, SWT.READ_ONLY);
        owner.addListener(SWT.Selection, e -> filter());
        Label hint = new Label(parent, SWT.NONE);
        hint.setText(ScreenText.of("board.hint").toString());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(hint);
        board = new Board(parent, new Board.Requests() {
            @Override
            public void open(Deal deal) {
                workplace.openRecord(new RecordRef(Opportunities.TYPE, deal.id()));
            }

            @Override
            public void move(Deal deal, SaleStage target) {
                BoardPart.this.move(deal, target);
            }
        });
        board.setData("org.kontor.testId", "board");
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(board);
    }

    @Override
    public void setFocus() {
        board.setFocus();
        workplace.load(ScreenText.of("board"), board, this::read, this::show);
    }

    private View read() {
        SaleProcesses all = getSite().getService(SaleProcesses.class);
        Pipeline pipeline = getSite().getService(Pipeline.class);
        return new View(all.inUse(workplace.actor()), pipeline.open(workplace.actor(), Pipeline.Filter.ALL));
    }

    private void move(Deal deal, SaleStage target) {
        Opportunities opportunities = getSite().getService(Opportunities.class);
        workplace.load(
                ScreenText.of("board.move"),
                board,
                () -> {
                    opportunities.moveTo(
                            workplace.actor(), deal.id(), deal.version(), target.getId(), Optional.empty());
                    return read();
                },
                this::show);
    }

    private void show(View view) {
        Optional<Long> shownProcess = chosen(process, processes).map(SaleProcess::getId);
        Optional<Long> shownOwner = chosenOwner();
        processes = view.processes();
        deals = view.deals();
        owners = deals.stream()
                .map(deal -> new Owner(deal.ownerId(), deal.owner()))
                .distinct()
                .sorted(Comparator.comparing(Owner::name))
                .toList();
        process.setItems(processes.stream().map(SaleProcess::getName).toArray(String[]::new));
        process.select(
                Math.max(0, processes.stream().map(SaleProcess::getId).toList().indexOf(shownProcess.orElse(-1L))));
        owner.removeAll();
        owner.add(ScreenText.of("board.everybody").toString());
        owners.forEach(known -> owner.add(known.name()));
        owner.select(1 + owners.stream().map(Owner::id).toList().indexOf(shownOwner.orElse(-1L)));
        filter();
        board.getParent().layout();
    }

    private void filter() {
        Optional<Long> wanted = chosenOwner();
        List<SaleStage> stages =
                chosen(process, processes).map(SaleProcess::getStages).orElse(List.of());
        board.show(
                stages,
                deals.stream()
                        .filter(deal -> wanted.isEmpty() || wanted.get() == deal.ownerId())
                        .toList());
    }

    private Optional<Long> chosenOwner() {
        int index = owner.getSelectionIndex() - 1;
        return index >= 0 && index < owners.size()
                ? Optional.of(owners.get(index).id())
                : Optional.empty();
    }

    private static <T> Optional<T> chosen(Combo combo, List<T> values) {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public void doSaveAs() {
        // never dirty
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
