export const CareerComparison = customElements.get('career-comparison');
export const CareerRole = customElements.get('career-role');
