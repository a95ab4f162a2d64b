package io.lectern.retention.web;

import io.lectern.accounts.Actor;
import io.lectern.retention.internal.DecideRetention;
import io.lectern.retention.internal.ReadRetention;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/retention")
@Tag(name = "retention")
class RetentionController {

    private final ReadRetention read;
    private final DecideRetention decide;

    RetentionController(ReadRetention read, DecideRetention decide) {
        this.read = read;
        this.decide = decide;
    }

    /** For how many months; null for ever. @param revision the one that the sender saw */
    record RetentionChange(
            @Nullable Integer classMonths,
            @Nullable Integer examFileMonths,
            @Nullable Integer signInMonths,
            int graceDays,
            long revision) {}

    /** The list is whole: there is never a next page. */
    record DeletionItems(
            List<ReadRetention.Item> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "getRetention", summary = "How long things are kept, what will be deleted and what was")
    ReadRetention.Overview get(Actor actor) {
        return read.overview(actor);
    }

    @PutMapping("/rules")
    @Operation(operationId = "changeRetention", summary = "How long things are kept from now on")
    ReadRetention.Rules change(Actor actor, @RequestBody @Valid RetentionChange request) {
        return decide.change(
                actor,
                request.classMonths(),
                request.examFileMonths(),
                request.signInMonths(),
                request.graceDays(),
                request.revision());
    }

    @GetMapping("/deletions/{id}/items")
    @Operation(operationId = "listDeletionItems", summary = "What a planned deletion will delete, the first 200 of it")
    DeletionItems items(Actor actor, @PathVariable UUID id) {
        return new DeletionItems(read.items(actor, id), null);
    }

    @PostMapping("/deletions/{id}/postponement")
    @Operation(operationId = "postponeDeletion", summary = "Puts a planned deletion off by 30 days")
    ReadRetention.Report postpone(Actor actor, @PathVariable UUID id) {
        return decide.postpone(actor, id);
    }
}
