// Which positions require items of knowledge, as printed
// Parameters: $ids of the items
UNWIND $ids AS id
MATCH (k:Knowledge {id: id})<-[r:REQUIRES]-(p:Position)
RETURN p.id AS position, k.id AS knowledge, r.printed AS printed, r.sourceFrom AS sourceFrom, r.sourceTo AS sourceTo
ORDER BY p.manual, p.order, r.order, k.id
