update note set body = left(body, 10);
