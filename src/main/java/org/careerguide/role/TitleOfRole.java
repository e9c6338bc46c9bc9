package org.careerguide.role;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A title that a role goes by, its own or another: what lists look for a text in. */
@Entity
@Immutable
@Table(name = "role_title")
@IdClass(TitleOfRole.Key.class)
public class TitleOfRole {

    /** What identifies a title. */
    public record Key(String roleSlug, String sortTitle) implements Serializable {
    }

    @Id
    public String roleSlug;

    /** The title in the form that searches compare. */
    @Id
    public String sortTitle;
}
