package event

// Visit is a journey of somebody to a place.
type Visit struct {
	Header
	Who   []ActorRef `json:"who,omitempty"`  // who travels
	Where PlaceRef   `json:"where,omitzero"` // where to
	From  PlaceRef   `json:"from,omitzero"`  // where from
	Host  ActorRef   `json:"host,omitzero"`  // whose guest
}
