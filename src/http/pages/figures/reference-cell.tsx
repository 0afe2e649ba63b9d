/** A request by its reference; a link for those who may open it. */
export const ReferenceCell = ({
  item,
}: {
  item: { readonly id?: string | null; readonly reference: string };
}) => (
  <th scope="row" class="k-nowrap">
    {item.id ? (
      <a class="ds-link" href={`/requests/${item.id}`}>
        {item.reference}
      </a>
    ) : (
      item.reference
    )}
  </th>
);
