/** A place with its Kemendagri code and everything around it, because names collide. */
import type { AdministrativeArea, City, State } from 'schema-dts';
import type { RegionData } from '#schemas/region.ts';

export interface PlaceFacts {
  name: string;
  code: string;
  kind: RegionData['kind'];
}

const types = {
  province: 'State',
  city: 'City',
  regency: 'AdministrativeArea',
  district: 'AdministrativeArea',
  village: 'AdministrativeArea',
} as const;

/** @param chain from the place itself outwards */
export function placeNode([place, ...around]: readonly PlaceFacts[]): AdministrativeArea | City | State {
  if (!place) throw new Error('A place without a name');
  return {
    '@type': types[place.kind],
    name: place.name,
    identifier: { '@type': 'PropertyValue', propertyID: 'kemendagri', value: place.code },
    ...(around.length > 0 && { containedInPlace: placeNode(around) }),
  };
}
