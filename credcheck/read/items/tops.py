"""Tops of documents: the headline, dek and byline among the first paragraphs of a text without metadata of its own."""

from dataclasses import replace

from credcheck.model.article import Role
from credcheck.read.items.item import Item, Paragraph
from credcheck.read.roles.assign import tell_roles


def with_head(item: Item) -> Item:
    """Return the item with headline, dek, byline and day from its styles, else from how its first lines read."""
    told = list(item.paragraphs)
    if not any(one.role is Role.HEADLINE for one in told):
        roles = tell_roles([one.text for one in told])
        told = [
            replace(one, role=role) if one.role is Role.BODY and not one.listed and not one.quoted else one
            for one, role in zip(told, roles.roles, strict=True)
        ]
        said = roles.metadata
        item.byline, item.published = item.byline or said.byline, item.published or said.published
        item.outlet = item.outlet or said.outlet
    item.title = item.title or next((one.text for one in told if one.role is Role.HEADLINE), None)
    item.dek = item.dek or next((one.text for one in told if one.role is Role.DEK), None)
    item.paragraphs = _without_second_headlines(told)
    return item


def _without_second_headlines(told: list[Paragraph]) -> list[Paragraph]:
    first = next((one for one in told if one.role is Role.HEADLINE), None)
    return [replace(one, role=Role.SUBHEAD) if one.role is Role.HEADLINE and one is not first else one for one in told]
