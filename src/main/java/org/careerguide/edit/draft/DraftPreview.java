package org.careerguide.edit.draft;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.careerguide.database.DatabaseFailure;
import org.careerguide.edit.key.Roles;
import org.careerguide.error.InvalidParameterException;
import org.careerguide.error.Problem;
import org.careerguide.error.ProblemException;
import org.careerguide.error.ProblemType;
import org.careerguide.publish.Publisher;
import org.careerguide.web.check.DraftParameter;
import org.careerguide.web.check.ParameterCheck;
import org.careerguide.web.check.VersionParameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * Shows drafts: publishes the changes of a draft in the transaction that answers the request, and rolls it back. So each list
 * and page is as it will be, and no operation knows of drafts.
 */
class DraftPreview {

    private static final String SHOWN = DraftPreview.class.getName();

    private final DraftLinks links;
    private final Publisher publisher;
    private final CurrentIdentityAssociation identity;
    private final TransactionManager transactions;

    DraftPreview(DraftLinks links, Publisher publisher, CurrentIdentityAssociation identity, TransactionManager transactions) {
        this.links = links;
        this.publisher = publisher;
        this.identity = identity;
        this.transactions = transactions;
    }

    @ServerRequestFilter(priority = ParameterCheck.PRIORITY + 2)
    void show(ContainerRequestContext request, ResourceInfo resource) {
        String value = request.getUriInfo().getQueryParameters().getFirst(DraftParameter.NAME);
        if (value == null || resource.getResourceMethod() == null || !DraftParameter.isTaken(resource.getResourceMethod())) {
            return;
        }
        if (request.getUriInfo().getQueryParameters().containsKey(VersionParameter.NAME)) {
            throw refused("cannot be given together with “version”", "leaving one of them out");
        }
        String id = allowed(value);
        List<DraftDocument> documents = QuarkusTransaction.requiringNew().call(() -> {
            if (Draft.findByIdOptional(id).isEmpty()) {
                throw refused("names no draft", "the identifier of a draft, or the value of a preview link");
            }
            return DraftDocument.list(id);
        });
        QuarkusTransaction.begin();
        request.setProperty(SHOWN, true);
        try {
            publisher.preview(live -> DraftContent.of(documents, live));
        } catch (RuntimeException e) {
            if (DatabaseFailure.isLockTimeout(e)) {
                throw new ProblemException(ProblemType.UNAVAILABLE,
                        "The content is being published, and the draft can be shown after that.", List.of());
            }
            throw e;
        }
    }

    /** Returns the draft that the parameter names; throws if the client may not see it. */
    private String allowed(String value) {
        if (value.contains(".")) {
            Optional<String> linked = links.draft(value);
            return linked.orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN,
                    "The preview link has expired, was revoked, or is malformed.", List.of()));
        }
        SecurityIdentity sender = identity.getIdentity();
        if (sender.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!sender.hasRole(Roles.EDITOR)) {
            throw new ForbiddenException();
        }
        return value;
    }

    private static InvalidParameterException refused(String what, String allowed) {
        return new InvalidParameterException(
                List.of(Problem.Mistake.inParameter(DraftParameter.NAME, "bad-draft", what, List.of(allowed))));
    }

    @ServerResponseFilter(priority = Integer.MIN_VALUE)
    void rollBack(ContainerRequestContext request, ContainerResponseContext response) throws SystemException {
        if (request.getProperty(SHOWN) != null && transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transactions.rollback();
        }
    }
}
