"""Sums of products, term by term, or folded where there are many."""

from __future__ import annotations

import numpy as np

from playground.spec.language import tr
from playground.training.explaining.math import Math, factor, joined, number, words, woven
from playground.training.explaining.step import Array

# Terms that are written out; of more, the largest ones and what the others come to.
MOST_TERMS, LARGEST = 8, 3


def sum_of_products(left: Array, right: Array, more: float | None = None) -> Math:
    """left₁ · right₁ + left₂ · right₂ + ... and one more summand, with numbers.

    Args:
        left, right: (n,) the factors.
    """
    products = left * right
    shown = np.arange(len(left)) if len(left) <= MOST_TERMS else np.argsort(-np.abs(products), kind="stable")[:LARGEST]
    terms = [factor(left[place]) + " · " + factor(right[place]) for place in shown]
    if len(shown) < len(left):
        rest = float(products.sum() - products[shown].sum())
        told = tr("({count} smaller terms: {sum})")
        terms.append(words("… ") + woven(told, count=str(len(left) - len(shown)), sum=number(rest)))
    if more is not None:
        terms.append(factor(more))
    return joined(terms, " + ")
