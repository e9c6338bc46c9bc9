package org.careerguide.source;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderBy;

/** A published thing that rests on sources. */
@MappedSuperclass
public abstract class Sourced extends Published {

    /** What it rests on, of every figure in it too. */
    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "source_slug"))
    @OrderBy("sortTitle, slug")
    public List<Source> sources = new ArrayList<>();
}
