// A card's picture. One that cannot be loaded leaves no hole.
import { useState } from 'preact/hooks';

export function Picture({ address }: { readonly address: string | null }) {
  const [broken, setBroken] = useState<string | null>(null);
  if (address === null || address === broken) return null;
  return <img class="card-picture" src={address} alt="" onError={() => setBroken(address)} />;
}
