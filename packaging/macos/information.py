"""What macOS is told about the program: its name, its file type, which versions it runs on."""

from __future__ import annotations

from typing import Any

FILE_TYPE = "org.neuralplayground.project"

INFORMATION: dict[str, Any] = {
    "CFBundleIdentifier": "org.neuralplayground.NeuralPlayground",
    "CFBundleDisplayName": "Neural Playground",
    # What the system writes into the program's menus and dialogs follows these.
    "CFBundleLocalizations": ["en", "zh_CN", "zh_TW"],
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",
    "NSHighResolutionCapable": True,
    # The program has a dark appearance of its own.
    "NSRequiresAquaSystemAppearance": False,
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": FILE_TYPE,
            "UTTypeDescription": "Neural Playground project",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["playground"],
                "public.mime-type": ["application/x-neural-playground"],
            },
        }
    ],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Neural Playground project",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [FILE_TYPE],
        }
    ],
}
