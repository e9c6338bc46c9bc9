package org.careerguide.edit.draft;

import java.util.ArrayList;
import java.util.List;

import org.careerguide.publish.ContentMistake;
import org.careerguide.publish.DocumentSet;
import org.careerguide.publish.InvalidContentException;
import org.careerguide.publish.Live;

/** Makes the sets that drafts publish. */
final class DraftContent {

    private DraftContent() {
    }

    /**
     * The set of a draft, completed by documents that name what it renames. Documents that cannot be read are among its
     * mistakes.
     */
    static DocumentSet of(List<DraftDocument> documents, Live live) {
        var entries = new ArrayList<DocumentSet.Entry>();
        var withdrawals = new ArrayList<DocumentSet.Withdrawal>();
        var mistakes = new ArrayList<ContentMistake>();
        for (DraftDocument document : documents) {
            var key = document.key();
            if (document.content == null) {
                withdrawals.add(new DocumentSet.Withdrawal(key.toString(), 0, key.type(), key.slug(), document.reason));
                continue;
            }
            try {
                var body = document.body();
                entries.add(body.entryAt(key));
                mistakes.addAll(body.mistakesAt(key, live));
            } catch (InvalidContentException unreadable) {
                mistakes.addAll(unreadable.mistakes());
            }
        }
        return live.withRenamedReferences(DocumentSet.edited(entries, withdrawals, mistakes));
    }
}
